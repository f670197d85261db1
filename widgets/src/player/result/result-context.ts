import type { Words } from "../words";

/** What blocks of a result need besides their own texts. */
export interface ResultContext {
  readonly say: Words;
  readonly reportUrl: string | undefined;
  /** Just computed, not shown again after a refresh: only then is anybody led on. */
  readonly fresh: boolean;
  retake(): void;
}
