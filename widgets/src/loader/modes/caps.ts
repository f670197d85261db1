import type { TrackingConsent } from "../../contract/submission";
import { type CapWord, readCap } from "./read-cap";

/** What is remembered of a magnet on this browser, so that it does not come up too often: times, and nothing about the visitor. */
interface Seen {
  readonly shown?: number;
  readonly closed?: number;
  readonly lead?: number;
  /** Shown in this tab. */
  readonly here?: number;
}

const names = ["shown", "closed", "lead", "here"] as const;
const day = 86_400_000;
const memory = new Map<string, string>();

/**
 * How often a magnet may open by itself: `once`, `session`, `days:7`, `always`, and until when: `lead` (not after a lead), `close` (not
 * after the visitor closed it). What the visitor or the page opens is never held back. Where nobody agreed to be remembered it is
 * remembered for this tab alone.
 */
export class Caps {
  private readonly words: readonly CapWord[];

  constructor(private readonly key: string, text: string | null, private readonly consent: TrackingConsent | undefined) {
    this.words = readCap(text);
  }

  get mayOpen(): boolean {
    const { shown, closed, lead, here } = this.seen;
    return this.words.every(({ name, amount }) => {
      if (name === "once") return shown === undefined;
      if (name === "session") return here === undefined;
      if (name === "days") return shown === undefined || Date.now() - shown >= amount * day;
      if (name === "lead") return lead === undefined && !hasResult(this.key);
      if (name === "close") return closed === undefined;
      return true;
    });
  }

  note(what: "shown" | "closed" | "lead"): void {
    const now = Date.now();
    this.put({ ...this.seen, [what]: now, ...(what === "shown" && { here: now }) });
  }

  /** Moves what is remembered to where it may be now. */
  settle(): void {
    const { seen } = this;
    if (Object.keys(seen).length > 0) this.put(seen);
  }

  private get name(): string {
    return `lead-magnet-seen:${this.key}`;
  }

  /** The latest of both, for one of them may be of a time with another consent. */
  private get seen(): Seen {
    const [local, session] = [seenIn("localStorage", this.name), seenIn("sessionStorage", this.name)];
    return Object.fromEntries(names.flatMap(name => {
      const at = Math.max(local[name] ?? 0, session[name] ?? 0);
      return at ? [[name, at]] : [];
    }));
  }

  private put({ here, ...seen }: Seen): void {
    const stays = this.consent !== "denied" && this.consent !== "wait";
    if (stays) write("localStorage", this.name, JSON.stringify(seen));
    else if (this.consent === "denied") write("localStorage", this.name, null);
    write("sessionStorage", this.name, JSON.stringify({ ...(!stays && seen), ...(here && { here }) }));
  }
}

/** The player of this tab keeps its result. */
function hasResult(key: string): boolean {
  return read("sessionStorage", `lead-magnet:${key}`)?.includes('"done":') === true;
}

type Storage = "localStorage" | "sessionStorage";

function seenIn(storage: Storage, name: string): Seen {
  try {
    return (JSON.parse(read(storage, name) ?? "{}") ?? {}) as Seen;
  } catch {
    return {};
  }
}

function read(storage: Storage, name: string): string | null {
  try {
    return window[storage].getItem(name) ?? memory.get(storage + name) ?? null;
  } catch {
    return memory.get(storage + name) ?? null;
  }
}

/** Null removes. Where storage is blocked or full, it holds for this page. */
function write(storage: Storage, name: string, value: string | null): void {
  memory.delete(storage + name);
  try {
    if (value === null) window[storage].removeItem(name);
    else window[storage].setItem(name, value);
  } catch {
    if (value !== null) memory.set(storage + name, value);
  }
}
