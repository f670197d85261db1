import type { Kept } from "./kept";
import { writeJson } from "./write-json";

export interface Keep {
  read(): Kept | null;
  write(kept: Kept): void;
  clear(): void;
}

/** Keeps a run in sessionStorage. Where storage is blocked or full it throws; then the run lives in memory alone, which is no reason to stop. */
export function keep(key: string): Keep {
  const name = `lead-magnet:${key}`;
  return {
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(name) ?? "null") as Kept | null),
    write: kept => void attempt(() => sessionStorage.setItem(name, writeJson(kept))),
    clear: () => void attempt(() => sessionStorage.removeItem(name)),
  };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
