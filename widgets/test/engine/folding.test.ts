import { expect, test } from "vitest";
import { fold } from "../../src/engine/comparison";
import { readVectors } from "./vectors";

test("every UTF-16 unit is folded as in C#", () => {
  const capitals = new Map(readVectors<readonly [unit: number, capital: number]>("text-folding.json"));

  const different = Array.from({ length: 0x10000 }, (_, unit) => unit)
    .filter((unit) => fold(String.fromCharCode(unit)) !== String.fromCharCode(capitals.get(unit) ?? unit));

  expect(different.map((unit) => unit.toString(16))).toEqual([]);
});
