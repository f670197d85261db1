/** What the server has not acknowledged: a body as it was sent. */
export interface Left {
  /** Of the run. */
  readonly id: string;
  readonly at: number;
  readonly body: string;
  /** It is the lead of a run that the server has. */
  readonly lead?: boolean;
  /** The server refused it; before this moment it is not asked again. */
  readonly notBefore?: number;
}

const longest = 7 * 86_400_000;
const pause = 3_600_000;
const most = 5;

/**
 * What outlives the tab: bodies on their way, for a week at most, until the server took them. One that is refused may be taken later: a magnet is
 * published again, a website comes back on the list. Where storage is blocked or full there is nothing, and the tab's own memory has to do.
 */
export function left(api: string) {
  const name = `lead-magnet:left:${api}`;

  /** Throws where storage is blocked. */
  function stored(): Left[] {
    const kept = JSON.parse(localStorage.getItem(name) ?? "[]") as Left[];
    return kept.filter(({ at }) => Date.now() - at < longest);
  }

  function read(): Left[] {
    try {
      return stored();
    } catch {
      return [];
    }
  }

  function write(kept: readonly Left[]): boolean {
    try {
      if (kept.length > 0) localStorage.setItem(name, JSON.stringify(kept));
      else localStorage.removeItem(name);
      return true;
    } catch {
      // Blocked or full: a closed tab loses it, as it would any page.
      return false;
    }
  }

  const others = (id: string) => read().filter(l => l.id !== id);

  return {
    /** Those that are young enough; what is older is forgotten. */
    read(): readonly Left[] {
      const kept = read();
      write(kept);
      return kept;
    },
    /** Whether it could be kept. */
    put: (id: string, body: string, lead?: boolean): boolean => write([...others(id), { id, at: Date.now(), body, ...(lead && { lead }) }].slice(-most)),
    /** The server refused it for now. */
    postpone: (id: string): boolean => write(read().map(l => (l.id === id ? { ...l, notBefore: Date.now() + pause } : l))),
    /** Whether it stood here: whoever takes it away is the first to know that the server has it. */
    remove(id: string): boolean {
      try {
        const stood = stored().some(l => l.id === id);
        write(others(id));
        return stood;
      } catch {
        return true;
      }
    },
  };
}
