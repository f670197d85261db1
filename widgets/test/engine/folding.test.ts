import { expect, test } from "vitest";
import { fold, unfold } from "../../src/engine/comparison";
import { readVectors } from "./vectors";

test.each([["capital", fold, "text-folding.json"], ["small letter", unfold, "text-unfolding.json"]] as const)("every UTF-16 unit has the %s that it has in C#", (_, turn, file) => {
  const turned = new Map(readVectors<readonly [unit: number, turned: number]>(file));

  const different = Array.from({ length: 0x10000 }, (_, unit) => unit)
    .filter((unit) => turn(String.fromCharCode(unit)) !== String.fromCharCode(turned.get(unit) ?? unit));

  expect(different.map((unit) => unit.toString(16))).toEqual([]);
});
