import { countProblem } from "./count-problem";
import type { Kinds } from "./kind";
import { multipleControl } from "./multiple-control";
import { singleControl } from "./single-control";

/** What most quizzes begin with, and so the only kinds that every visitor fetches; see `loadKinds` for the others. */
export const plainKinds = (): Kinds => ({
  single: { make: singleControl, missing: "errorChoice" },
  multiple: { make: multipleControl, problem: countProblem },
});
