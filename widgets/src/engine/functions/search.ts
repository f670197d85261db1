import { compare } from "../comparison";
import { type FormulaError, isError, type Scalar } from "../values";
import { hasWildcards, longestPattern, wildcards } from "./wildcards";

type Sought = Exclude<Scalar, FormulaError>;

/**
 * The place of a value, or -1. Direction 0 wants an equal one, the first, and knows wildcards; 1 takes the last that is not above it in an
 * ascending list, -1 the last that is not below it in a descending one. Reading ends at the first value beyond.
 */
export function find(sought: Sought, list: readonly Scalar[], direction: number): number {
  if (direction === 0) return typeof sought === "string" && hasWildcards(sought) ? findLike(sought, list) : findNearest(sought, list, 0);
  let found = -1;
  for (const i of list.keys()) {
    const candidate = list[i] ?? null;
    if (isError(candidate) || !comparable(sought, candidate)) continue;
    if (compare(candidate, sought) * direction > 0) break;
    found = i;
  }
  return found;
}

/** The place of the equal value, else of the nearest below (-1) or above (1) it, whatever the order of the list; 0 wants an equal one. */
export function findNearest(sought: Sought, list: readonly Scalar[], beside: number, last = false): number {
  let found = -1;
  let nearest: Sought = null;
  for (const i of places(list.length, last)) {
    const candidate = list[i] ?? null;
    if (isError(candidate) || !comparable(sought, candidate)) continue;
    const order = compare(candidate, sought);
    if (order === 0) return i;
    if (Math.sign(order) !== beside || (found >= 0 && compare(candidate, nearest) * beside >= 0)) continue;
    found = i;
    nearest = candidate;
  }
  return found;
}

/** The place of the first or last text that the pattern describes, or -1. */
export function findLike(pattern: string, list: readonly Scalar[], last = false): number {
  if (pattern.length > longestPattern) return -1;
  const { match } = wildcards(pattern);
  for (const i of places(list.length, last)) {
    const candidate = list[i];
    if (typeof candidate === "string" && match(candidate)) return i;
  }
  return -1;
}

function* places(count: number, last: boolean): Generator<number> {
  for (let step = 0; step < count; step++) yield last ? count - 1 - step : step;
}

const comparable = (sought: Scalar, candidate: Scalar): boolean =>
  typeof candidate === typeof sought || (sought === null && typeof candidate === "number");
