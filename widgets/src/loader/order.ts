import { importPart } from "./import-part";
import { keyOf } from "./key-of";
import { loadDefinition } from "./load-definition";
import { LoadFailure } from "./load-failure";
import type { Mount } from "./mount";
import { script } from "./script";
import { serverOf } from "./server-of";

/** What an element shows: where it comes from, and definition and player, which are on their way. */
export interface Order {
  readonly api: string;
  readonly page: string;
  readonly parts: Promise<[definition: unknown, player: { mount: Mount }]>;
}

/** The orders that are still on their way, for what can wait until a visitor sees something. */
export let underWay: Promise<unknown> = Promise.resolve();

export function order(element: Element): Order {
  const key = encodeURIComponent(keyOf(element));
  const server = serverOf(element, new URL(SERVER_PATH, script.url));
  const api = new URL(`api/v1/embed/${key}`, server).href;
  const parts = Promise.all([key ? loadDefinition(api) : withoutKey(), importPart("player")]);
  // Whoever waits for it hears of a failure; an element that went before it was near needs to hear of none.
  underWay = Promise.allSettled([underWay, parts]);
  return { api, page: new URL(`m/${key}`, server).href, parts };
}

/** The visitor is told that there is nothing; whoever made the page finds the reason in the console. */
async function withoutKey(): Promise<never> {
  console.error("<lead-magnet> has no key. Copy the snippet again from the magnet's page.");
  throw new LoadFailure("gone");
}
