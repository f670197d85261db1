import type { Puzzle } from "./search";

/**
 * Searches in a worker, beside the page. Only on our own pages: a worker's script must be of the page's origin, and the way round that, a worker
 * made of a Blob, is what strict policies forbid, with a complaint in the console before one can know.
 */
export function inWorker(puzzle: Puzzle, url: string): Promise<number | null> {
  return new Promise((found, failed) => {
    const worker = new Worker(trusted(url), { type: "module" });
    const end = (then: () => void) => {
      worker.terminate();
      then();
    };
    worker.onmessage = ({ data }: MessageEvent<number | null>) => end(() => found(data));
    worker.onerror = () => end(() => failed(new Error("No worker.")));
    worker.postMessage(puzzle);
  });
}

/** A worker's address is a Trusted Types sink. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } } };
  policy ??= trustedTypes?.createPolicy("leadmagnet", { createScriptURL: address => address });
  return policy ? policy.createScriptURL(url) : url;
}

let policy: { createScriptURL(url: string): string } | undefined;
