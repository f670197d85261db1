import type { Definition } from "../edits/shape";
import { inStep, type Selection } from "./selection";

/** Where a problem can be mended that the server named by its path, such as `steps[2].questions[0].title`; null: nowhere in the editor. */
export function placeOf(definition: Definition, path: string): Selection | null {
  if (/^(intro|leadForm)\b/.test(path)) return { page: path.startsWith("intro") ? "intro" : "lead" };
  const found = /^steps\[(\d+)\](?:\.questions\[(\d+)\])?/.exec(path);
  const step = found ? definition.steps[Number(found[1])] : undefined;
  if (!step) return null;
  return inStep(step.id, found![2] === undefined ? null : (step.questions[Number(found![2])]?.id ?? null));
}
