import type { PublicDefinition } from "../../contract/definition";
import type { Words } from "../words";
import type { Formulas } from "../model/formulas";
import type { Run } from "../model/run";

/** What screens need of the player. */
export interface Context {
  readonly definition: PublicDefinition;
  readonly say: Words;
  readonly run: Run;
  readonly formulas: Formulas | null;
  /** An answer changed. */
  changed(): void;
  next(): void;
  back(): void;
}
