import { readFileSync } from "node:fs";
import { core } from "../../src/engine/functions/core";
import { date } from "../../src/engine/functions/date";
import { finance } from "../../src/engine/functions/finance";
import { lookup } from "../../src/engine/functions/lookup";
import { math } from "../../src/engine/functions/math";
import { text } from "../../src/engine/functions/text";
import type { Functions } from "../../src/engine/evaluate";
import type { Scalar, Value } from "../../src/engine/values";

export const everyFunction: Functions = { ...core, ...math, ...lookup, ...text, ...finance, ...date };

/** What TODAY() is in vectors: 31 January 2026. */
export const today = 46_053;

export type Variables = Readonly<Record<string, Value | readonly Scalar[]>>;

/** A file of tests/vectors, which C# obeys as well. */
export function readVectors<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`../../../tests/vectors/${file}`, import.meta.url), "utf8")) as readonly T[];
}

/** A file with one JSON document per line. */
export function readVectorLines<T>(file: string): readonly T[] {
  return readFileSync(new URL(`../../../tests/vectors/${file}`, import.meta.url), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** Variables as vectors write them: an array is a column. */
export function scopeOf(variables: Variables = {}): (name: string) => Value | undefined {
  const values = new Map(Object.entries(variables).map(([name, value]) => [name.toLowerCase(), asValue(value)]));
  return (name) => values.get(name);
}

function asValue(value: Value | readonly Scalar[]): Value {
  return Array.isArray(value) && !Array.isArray(value[0]) ? (value as readonly Scalar[]).map((cell) => [cell]) : (value as Value);
}
