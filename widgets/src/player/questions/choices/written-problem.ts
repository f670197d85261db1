import type { WrittenChoice } from "../../model/answers";
import type { Kind } from "../kind";

/** The most that can be written beside an option, as on the server. */
export const longestWriting = 200;

/** What is written beside an option is a line, not an essay. */
export const writtenProblem: NonNullable<Kind["problem"]> = (_, answer, say) => {
  const long = [answer as string | WrittenChoice | readonly (string | WrittenChoice)[]].flat().some(part => typeof part === "object" && (part as WrittenChoice).text.length > longestWriting);
  return long ? say("errorLong", longestWriting) : null;
};
