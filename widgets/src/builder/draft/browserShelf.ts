import { same } from "../document/json";
import type { Kept, Shelf } from "./shelf";

const database = "leadmagnets-editor";
const store = "drafts";
/** Milliseconds between two writes: a large document takes some to copy, and nobody types more in that time than they can type again. */
const rest = 300;

interface Row extends Kept {
  readonly tab: string;
  readonly at: number;
}

/**
 * Keeps the work of each tab in the browser's own database. A tab finds its own work again after a reload and a crash; what a tab left that
 * was closed for good is found by the next one that opens the same magnet.
 */
export class BrowserShelf implements Shelf {
  private tab = "";
  private queue: Promise<unknown> = Promise.resolve();
  private next: Kept | null = null;

  constructor(private readonly magnet: string) {}

  /** Only the newest of many is written. */
  keep(kept: Kept): Promise<void> {
    const isQueued = this.next !== null;
    this.next = kept;
    if (isQueued) return Promise.resolve();
    const written = this.queue.then(async () => {
      const { next } = this;
      this.next = null;
      if (next) await this.write(next);
      await new Promise(resolve => setTimeout(resolve, rest));
    }).catch(() => {});
    this.queue = written;
    return written;
  }

  /** What this tab, or one that is gone, was at; null: nothing. */
  async find(): Promise<Kept | null> {
    try {
      await this.claim();
      const rows = await this.rows();
      const own = rows.find(row => row.tab === this.tab);
      if (own) return own;
      const held = await navigator.locks?.query();
      const alive = new Set(held?.held?.map(lock => lock.name));
      const left = rows.filter(row => !alive.has(this.lock(row.tab))).sort((a, b) => b.at - a.at).find(isUnsaved);
      if (!left) return null;
      await this.write(left);
      await this.with("readwrite", table => table.delete(`${this.magnet}/${left.tab}`));
      return left;
    } catch {
      return null;
    }
  }

  private write(kept: Kept): Promise<unknown> {
    return this.with("readwrite", table => table.put({ ...kept, tab: this.tab, at: Date.now(), key: `${this.magnet}/${this.tab}` }));
  }

  private async rows(): Promise<readonly Row[]> {
    return (await this.with("readonly", table => table.getAll(IDBKeyRange.bound(`${this.magnet}/`, `${this.magnet}/\uffff`)))) as readonly Row[];
  }

  /** A name for this tab that stays over reloads. A tab that was duplicated has a copy of it, but not the lock. */
  private async claim(): Promise<void> {
    const name = `leadmagnets-editor-${this.magnet}`;
    const given = stored(name);
    this.tab = given !== null && (await this.holds(this.lock(given))) ? given : String(Math.random()).slice(2);
    if (this.tab === given) return;
    stored(name, this.tab);
    await this.holds(this.lock(this.tab));
  }

  /** The page that a reload takes away may still hold it for a moment. */
  private holds(lock: string): Promise<boolean> {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise(resolve => {
      navigator.locks.request(lock, { signal: AbortSignal.timeout(1000) }, () => {
        resolve(true);
        return new Promise(() => {});
      }).catch(() => resolve(false));
    });
  }

  private lock(tab: string): string {
    return `leadmagnets-editor-${this.magnet}-${tab}`;
  }

  private async with<T>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opened = indexedDB.open(database, 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore(store, { keyPath: "key" });
    const db = await settled(opened);
    try {
      return await settled(act(db.transaction(store, mode).objectStore(store)));
    } finally {
      db.close();
    }
  }
}

const isUnsaved = ({ document, base }: Kept): boolean => !same(document, base);

/** Null where the browser keeps nothing. */
function stored(name: string, value?: string): string | null {
  try {
    if (value !== undefined) sessionStorage.setItem(name, value);
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
