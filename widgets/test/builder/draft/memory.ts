import type { Problem } from "../../../src/contract/problem";
import type { JsonObject } from "../../../src/builder/document/json";
import type { Answer, Server } from "../../../src/builder/draft/server";
import type { Kept, Shelf } from "../../../src/builder/draft/shelf";

/** A server that behaves like ours, and as badly as a test wants it to. */
export class MemoryServer implements Server {
  version = 1;
  saves = 0;
  problems: readonly Problem[] = [];
  /** Answered instead of storing, as often as there are some. */
  readonly troubles: Answer[] = [];

  constructor(public document: JsonObject, private readonly normal = (document: JsonObject) => document) {}

  async save(version: number, document: JsonObject): Promise<Answer> {
    this.saves++;
    const trouble = this.troubles.shift();
    if (trouble) return trouble;
    if (version !== this.version) return { is: "stale", version: this.version, document: this.document, problems: [] };
    this.document = this.normal(document);
    return { is: "saved", version: ++this.version, document: this.document, problems: this.problems };
  }

  /** Somebody else saves. */
  by(edit: (document: JsonObject) => JsonObject): void {
    this.document = edit(this.document);
    this.version++;
  }
}

export class MemoryShelf implements Shelf {
  last: Kept | undefined;

  async keep(kept: Kept): Promise<void> {
    this.last = JSON.parse(JSON.stringify(kept)) as Kept;
  }
}
