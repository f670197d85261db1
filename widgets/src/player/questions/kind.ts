import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Answer } from "../model/answers";
import type { Words } from "../words";
import type { MakeControl } from "./make-control";

/** What the player knows of one kind of question. */
export interface Kind {
  readonly make: MakeControl;
  /** The word for a missing answer; `errorRequired` where there is none of its own. */
  readonly missing?: string;
  /** Why an answer that was given cannot be taken, or null. The server asks the same and more; this only spares the visitor a round trip. */
  problem?(question: PublicQuestion, answer: Answer, say: Words, definition: PublicDefinition): string | null;
}

/** Kinds by name, as far as they have arrived. */
export type Kinds = Partial<Record<string, Kind>>;
