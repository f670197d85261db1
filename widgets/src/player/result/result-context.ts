import type { Words } from "../words";

/** What blocks of a result need besides their own texts. */
export interface ResultContext {
  readonly say: Words;
  readonly reportUrl: string | undefined;
  readonly shareUrl: string | undefined;
  retake(): void;
}
