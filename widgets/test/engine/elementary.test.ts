import { expect, test } from "vitest";
import { exp, log, log10 } from "../../src/engine/elementary";
import { fractionalPower } from "../../src/engine/fractionalPowers";
import { readVectors } from "./vectors";

const functions: Readonly<Record<string, (x: number, y: number) => number>> = { exp, log, log10, pow: fractionalPower };

test("exp, log and pow are nearer than one unit in the last place to the true value", () => {
  const rows = readVectors<readonly [name: string, args: readonly [number, number], value: number]>("elementary.json");

  const wrong = rows.filter(([name, [x, y], value]) => distance(functions[name]?.(x, y) ?? NaN, value) > 1);

  expect(rows.length).toBeGreaterThan(700);
  expect(wrong).toEqual([]);
});

/** How many doubles lie from one to the other; both have the same sign. */
function distance(a: number, b: number): number {
  const bits = new BigInt64Array(new Float64Array([a, b]).buffer);
  return Math.abs(Number((bits[0] ?? 0n) - (bits[1] ?? 0n)));
}
