import type { PublicDefinition } from "../../contract/definition";
import type { Formulas } from "../model/formulas";
import type { Run } from "../model/run";
import type { Numeric } from "../numeric-chunk";
import type { Kinds } from "../questions/kind";
import type { Words } from "../words";

/** What screens need of the player. */
export interface Context {
  readonly definition: PublicDefinition;
  readonly say: Words;
  readonly run: Run;
  readonly formulas: Formulas | null;
  readonly kinds: Kinds;
  /** Present where the magnet has live numbers. */
  readonly numeric: Numeric | null;
  /** An answer changed. */
  changed(): void;
  next(): void;
  back(): void;
}
