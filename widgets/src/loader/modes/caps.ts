import { type CapWord, readCap } from "./read-cap";

/** What is remembered of a magnet on this browser, so that it does not come up too often: times, and nothing about the visitor. */
interface Seen {
  readonly shown?: number;
  readonly closed?: number;
  readonly lead?: number;
}

const day = 86_400_000;
const memory = new Map<string, string>();

/**
 * How often a magnet may open by itself: `once`, `session`, `days:7`, `always`, and until when: `lead` (not after a lead), `close` (not
 * after the visitor closed it). What the visitor or the page opens is never held back.
 */
export class Caps {
  private readonly words: readonly CapWord[];

  constructor(private readonly key: string, text: string | null) {
    this.words = readCap(text);
  }

  get mayOpen(): boolean {
    const { shown, closed, lead } = this.seen;
    const thisSession = read("sessionStorage", this.name) !== null;
    return this.words.every(({ name, amount }) => {
      if (name === "once") return shown === undefined;
      if (name === "session") return !thisSession;
      if (name === "days") return shown === undefined || Date.now() - shown >= amount * day;
      if (name === "lead") return lead === undefined && !hasResult(this.key);
      if (name === "close") return closed === undefined;
      return true;
    });
  }

  note(what: keyof Seen): void {
    write("localStorage", this.name, JSON.stringify({ ...this.seen, [what]: Date.now() }));
    if (what === "shown") write("sessionStorage", this.name, "1");
  }

  private get name(): string {
    return `lead-magnet-seen:${this.key}`;
  }

  private get seen(): Seen {
    try {
      return (JSON.parse(read("localStorage", this.name) ?? "{}") ?? {}) as Seen;
    } catch {
      return {};
    }
  }
}

/** The player of this tab keeps its result. */
function hasResult(key: string): boolean {
  return read("sessionStorage", `lead-magnet:${key}`)?.includes('"done":') === true;
}

type Storage = "localStorage" | "sessionStorage";

function read(storage: Storage, name: string): string | null {
  try {
    return window[storage].getItem(name);
  } catch {
    return memory.get(storage + name) ?? null;
  }
}

/** Where storage is blocked or full, it holds for this page. */
function write(storage: Storage, name: string, value: string): void {
  try {
    window[storage].setItem(name, value);
  } catch {
    memory.set(storage + name, value);
  }
}
