import { log } from "../elementary";
import { truncate } from "../decimal15";
import { raise } from "../powers";
import { checked, fail, type FormulaError, isError } from "../values";
import { findRate, growthOf } from "./rateSearch";

type Outcome = number | FormulaError;

/** One period of a loan: its interest or its principal. */
type Part = (rate: number, period: number, periods: number, present: number, future: number, type: number) => Outcome;

/** How many periods CUMIPMT and CUMPRINC walk through. */
const mostPeriods = 10_000;

/** Below this growth (g − 1)/rate comes from its series. */
const nearlyNothing = 1e-3;
const seriesTerms = 7;

// Equal payments at equal intervals; the equation stands in `Annuity.cs`.

export function payment(rate: number, periods: number, present: number, future: number, type: number): Outcome {
  return periods === 0 ? fail("#NUM!") : annuity(rate, periods, type, (growth, payments) => -(present * growth + future) / payments);
}

export function presentValue(rate: number, periods: number, payment: number, future: number, type: number): Outcome {
  return annuity(rate, periods, type, (growth, payments) => -(future + payment * payments) / growth);
}

export function futureValue(rate: number, periods: number, payment: number, present: number, type: number): Outcome {
  return annuity(rate, periods, type, (growth, payments) => -(present * growth + payment * payments));
}

export function periodCount(rate: number, payment: number, present: number, future: number, type: number): Outcome {
  if (rate === 0) return payment === 0 ? fail("#NUM!") : -(present + future) / payment;
  if (rate <= -1) return fail("#NUM!");
  const due = payment * (1 + rate * timing(type));
  const growth = (due - future * rate) / (due + present * rate);
  return growth > 0 ? log(growth) / log(1 + rate) : fail("#NUM!");
}

/** The interest in one period's payment: on what is owed after the payment before. */
export function interest(rate: number, period: number, periods: number, present: number, future: number, type: number): Outcome {
  if (period < 1 || period >= periods + 1) return fail("#NUM!");
  if (timing(type) === 1 && period === 1) return 0;
  const paid = checked(payment(rate, periods, present, future, 0));
  if (isError(paid)) return paid;
  if (rate === 0) return 0;
  const growth = checked(raise(1 + rate, period - 1));
  if (isError(growth)) return growth;
  const owed = -(present * growth * rate + paid * (growth - 1));
  return timing(type) === 1 ? owed / (1 + rate) : owed;
}

/** What one period's payment pays back. */
export function principal(rate: number, period: number, periods: number, present: number, future: number, type: number): Outcome {
  const owed = checked(interest(rate, period, periods, present, future, type));
  if (isError(owed)) return owed;
  const paid = checked(payment(rate, periods, present, future, type));
  return isError(paid) ? paid : paid - owed;
}

/** The interest or principal of several periods. What is left of a broken first or last period is not counted. */
export const cumulative = (part: Part) => (rate: number, periods: number, present: number, from: number, to: number, type: number): Outcome => {
  const start = Math.ceil(from);
  const end = truncate(to);
  if (rate <= 0 || periods <= 0 || present <= 0 || from < 1 || to < from || to > periods || (type !== 0 && type !== 1)) return fail("#NUM!");
  if (end - start >= mostPeriods) return fail("#NUM!");
  let sum = 0;
  for (let period = start; period <= end; period++) {
    const value = checked(part(rate, period, periods, present, 0, type));
    if (isError(value)) return value;
    sum += value;
  }
  return sum;
};

/** RATE: where nothing is left open at the end. */
export function rate(periods: number, payment: number, present: number, future: number, type: number, guess: number): Outcome {
  if (periods <= 0) return fail("#NUM!");
  const due = timing(type);
  return findRate((rate) => {
    const growth = growthOf(rate, periods);
    const payments = rate === 0 ? periods : series(rate, periods, growth);
    const rise = periods * growth / (1 + rate);
    const bend = Math.abs(rate * periods) < nearlyNothing ? periods * (periods - 1) / 2 : (rise - payments) / rate;
    return [
      present * growth + payment * (1 + rate * due) * payments + future,
      present * rise + payment * (due * payments + (1 + rate * due) * bend),
    ];
  }, guess);
}

/** Hands on the growth and what payments of 1 come to at the end. */
function annuity(rate: number, periods: number, type: number, solve: (growth: number, payments: number) => number): Outcome {
  if (rate === 0) return solve(1, periods);
  const growth = checked(raise(1 + rate, periods));
  return isError(growth) ? growth : solve(growth, (1 + rate * timing(type)) * series(rate, periods, growth));
}

/** (g − 1)/rate; where the growth is so near 1 that the difference keeps few digits, by the binomial series. */
function series(rate: number, periods: number, growth: number): number {
  if (Math.abs(rate * periods) >= nearlyNothing || Math.abs(rate) >= nearlyNothing) return (growth - 1) / rate;
  let sum = 0;
  let term = periods;
  for (let k = 1; k <= seriesTerms; k++) {
    sum += term;
    term *= (periods - k) / (k + 1) * rate;
  }
  return sum;
}

const timing = (type: number): number => (type === 0 ? 0 : 1);
