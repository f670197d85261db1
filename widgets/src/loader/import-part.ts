import type { Marks } from "./marks/marks";
import type { Modes } from "./modes/modes";
import type { Mount } from "./mount";
import { script } from "./script";

interface Parts {
  player: { mount: Mount };
  modes: { modes: Modes };
  marks: { marks: Marks };
}

export type Part = keyof Parts;

const under: { [P in Part]?: Promise<Parts[P]> } = {};
let failures = 0;

/**
 * Fetches a part, once. A modulepreload link carries the integrity hash and the nonce, and is no Trusted Types sink as a script's
 * address is; import() then takes the checked module. Browsers without modulepreload import it unchecked. A module that failed once
 * fails for the life of the page under the same address, so that the next attempt takes another one: a folder of another name with the
 * same files, since what the part imports later finds the part itself by its address.
 */
export function importPart<P extends Part>(part: P): Promise<Parts[P]> {
  const [path, integrity] = PARTS[part];
  const url = new URL(failures ? path.replace(/[^/]+$/, `~${failures}/$&`) : path, script.url).href;
  under[part] ??= load(url, integrity).catch(failure => {
    failures++;
    delete under[part];
    throw failure;
  }) as (typeof under)[P];
  return under[part] as Promise<Parts[P]>;
}

async function load(url: string, integrity: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.integrity = integrity;
  link.crossOrigin = "anonymous";
  if (script.nonce) link.nonce = script.nonce;
  link.href = url;
  document.head.append(link);
  // A server may accept and say nothing.
  return Promise.race([import(url), new Promise((_, late) => setTimeout(late, 20000))]);
}
