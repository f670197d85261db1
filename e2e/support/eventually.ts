import { setTimeout } from "node:timers/promises";

/** Asks again and again, for what has no event to wait for. `undefined` and `false` mean: not yet. */
export async function eventually<T>(ask: () => T | Promise<T>, what: string, within = 30_000): Promise<Exclude<T, undefined | false>> {
  for (const end = Date.now() + within; Date.now() < end; await setTimeout(50)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
  }
  throw new Error(`Waited ${within / 1000} s in vain until ${what}.`);
}
