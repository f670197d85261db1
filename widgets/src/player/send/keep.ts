import type { Kept } from "./kept";
import { writeJson } from "./write-json";

export interface Keep {
  read(): Kept | null;
  write(kept: Kept): void;
  clear(): void;
}

const memory: Record<string, Kept> = {};

/** Keeps a run in sessionStorage. Where that is blocked or full it throws; then the run lives in this page's memory alone, which is no reason to stop. */
export function keep(key: string): Keep {
  const name = `lead-magnet:${key}`;
  return {
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(name)!) as Kept | null) ?? memory[name] ?? null,
    write(kept) {
      memory[name] = kept;
      attempt(() => sessionStorage.setItem(name, writeJson(kept)));
    },
    clear() {
      delete memory[name];
      attempt(() => sessionStorage.removeItem(name));
    },
  };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
