import { raise } from "../powers";
import { checked, fail, type FormulaError } from "../values";

/** What something is worth at a rate, and how that changes with the rate. */
export type RateCurve = (rate: number) => readonly [worth: number, slope: number];

const tolerance = 1e-12;
const iterations = 100;

/** Where halving looks for a change of sign when Newton's steps lead nowhere. */
const rates = [-0.999, -0.99, -0.9, -0.75, -0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5, 1, 2, 5, 10, 100, 1000, 1e6];

/**
 * The rate at which something is worth nothing: Newton's steps from a guess, else halving the first interval that holds such a rate.
 * The steps are fixed and the same as in C#.
 */
export function findRate(curve: RateCurve, guess: number): number | FormulaError {
  return guess <= -1 ? fail("#NUM!") : newton(curve, guess) ?? halve(curve) ?? fail("#NUM!");
}

/** What 1 has become after so many periods; not-a-number where it cannot be said. */
export function growthOf(rate: number, periods: number): number {
  const growth = rate === 0 ? 1 : checked(raise(1 + rate, periods));
  return typeof growth === "number" ? growth : NaN;
}

function newton(curve: RateCurve, guess: number): number | undefined {
  let rate = guess;
  for (let i = 0; i < iterations; i++) {
    const [worth, slope] = curve(rate);
    if (worth === 0) return rate;
    const next = rate - worth / slope;
    if (!Number.isFinite(next) || next <= -1) return undefined;
    if (Math.abs(next - rate) <= tolerance) return Math.abs(next) <= tolerance ? 0 : next;
    rate = next;
  }
  return undefined;
}

function halve(curve: RateCurve): number | undefined {
  const below = (rate: number): boolean => curve(rate)[0] < 0;
  for (const i of rates.keys()) {
    const end = rates[i]!;
    let low = rates[i - 1] ?? end;
    let high = end;
    const start = below(low);
    if (below(high) === start) continue;
    for (let step = 0; step < iterations; step++) {
      const middle = (low + high) / 2;
      if (below(middle) === start) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
  return undefined;
}
