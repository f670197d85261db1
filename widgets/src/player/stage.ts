import type { PublicDefinition } from "../contract/definition";
import type { MountOptions } from "../loader/mount-options";
import type { Card } from "./card";
import type { Prefill } from "./model/prefill";
import type { Formulas } from "./model/formulas";
import type { Numeric } from "./numeric-chunk";
import type { Kinds } from "./questions/kind";
import type { Keep } from "./send/keep";
import type { Words } from "./words";

/** What stays the same from visit to visit. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** `https://…/api/v1/embed/{key}`. */
  readonly api: string;
  /** The hosted page of the same magnet. */
  readonly page: string;
  readonly definition: PublicDefinition;
  readonly keep: Keep;
  readonly card: Card;
  readonly say: Words;
  readonly prefill: Prefill | undefined;
  /** Filled as they arrive. */
  readonly kinds: Kinds;
  /** Present where the magnet has live numbers. */
  readonly numeric: Numeric | null;
  /** Null while they are on their way, and for good where the magnet has none. */
  formulas: Formulas | null;
  readonly loadFormulas: (() => Promise<Formulas>) | null;
  readonly marks: MountOptions["marks"];
  /** Key of what is said below the first screen. */
  readonly note?: string | undefined;
  retake(): void;
  /** This website may not show the magnet. */
  readonly refuse?: (() => void) | undefined;
}
