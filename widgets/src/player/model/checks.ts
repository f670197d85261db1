import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Words } from "../words";
import type { Answer } from "./answers";

/** Why an answer to a kind of question cannot be taken, or null. */
export type Check = (question: PublicQuestion, answer: Answer, say: Words, write: (n: number) => string, definition?: PublicDefinition) => string | null;

/** Checks of kinds that are fetched when a magnet asks them: whoever fetches a kind's chunk puts the checks that the chunk hands over here, by kind (a chunk that imported this itself would share a third with the player). */
export const checks: Record<string, Check> = {};
