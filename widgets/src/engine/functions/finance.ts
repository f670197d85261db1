import { add } from "../arithmetic";
import { flowsAfter, flowsBefore, numeric } from "../bodies";
import { log } from "../elementary";
import type { Functions } from "../evaluate";
import { raise } from "../powers";
import { checked, fail, type FormulaError, isError } from "../values";

type Outcome = number | FormulaError;

/** Loans and cash flows. Money that comes in is positive, money that goes out negative, as in Excel. */
export const finance: Functions = {
  PMT: numeric((rate, periods, present, future, type) => periods === 0 ? fail("#NUM!")
    : annuity(rate, periods, type, (growth, payments) => -(present * growth + future) / payments)),
  PV: numeric((rate, periods, payment, future, type) =>
    annuity(rate, periods, type, (growth, payments) => -(future + payment * payments) / growth)),
  FV: numeric((rate, periods, payment, present, type) =>
    annuity(rate, periods, type, (growth, payments) => -(present * growth + payment * payments))),
  NPER: numeric(periods),
  NPV: flowsAfter(presentValue),
  IRR: flowsBefore(0.1, internalRate),
  PAYBACK: flowsAfter(payback),
};

const tolerance = 1e-12;
const iterations = 100;

/** Where bisection looks for a change of sign when Newton's steps lead nowhere. */
const rates = [-0.999, -0.99, -0.9, -0.75, -0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5, 1, 2, 5, 10, 100, 1000, 1e6];

const timing = (type: number): number => (type === 0 ? 0 : 1);

/** Hands on the growth and what payments of 1 come to at the end; the equation stands in `Annuity.cs`. */
function annuity(rate: number, periods: number, type: number, solve: (growth: number, payments: number) => number): Outcome {
  if (rate === 0) return solve(1, periods);
  const growth = checked(raise(1 + rate, periods));
  return isError(growth) ? growth : solve(growth, (1 + rate * timing(type)) * (growth - 1) / rate);
}

function periods(rate: number, payment: number, present: number, future: number, type: number): Outcome {
  if (rate === 0) return payment === 0 ? fail("#NUM!") : -(present + future) / payment;
  if (rate <= -1) return fail("#NUM!");
  const due = payment * (1 + rate * timing(type));
  const growth = (due - future * rate) / (due + present * rate);
  return growth > 0 ? log(growth) / log(1 + rate) : fail("#NUM!");
}

/** Today's worth; the first flow is one period away. */
function presentValue(rate: number, flows: readonly number[]): Outcome {
  return rate === -1 ? fail("#DIV/0!") : discount(rate, flows) / (1 + rate);
}

/** The rate at which today's worth is zero: Newton's steps from the guess, else halving the first interval that holds one. */
function internalRate(guess: number, flows: readonly number[]): Outcome {
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0) || guess <= -1) return fail("#NUM!");
  return newton(flows, guess) ?? bisect(flows) ?? fail("#NUM!");
}

/** When the flows have paid the investment back; within a period they come evenly. */
function payback(investment: number, flows: readonly number[]): Outcome {
  let open = investment;
  if (open <= 0) return 0;
  for (const [i, flow] of flows.entries()) {
    const left = add(open, -flow);
    if (left <= 0) return i + open / flow;
    open = left;
  }
  return fail("#N/A");
}

/** The worth at the time of the first flow. */
function discount(rate: number, flows: readonly number[]): number {
  let worth = 0;
  let growth = 1;
  for (const flow of flows) {
    worth += flow / growth;
    growth *= 1 + rate;
  }
  return worth;
}

function slope(rate: number, flows: readonly number[]): number {
  let result = 0;
  let growth = 1 + rate;
  for (const [i, flow] of flows.entries()) {
    if (i === 0) continue;
    growth *= 1 + rate;
    result -= i * flow / growth;
  }
  return result;
}

function newton(flows: readonly number[], guess: number): number | null {
  let rate = guess;
  for (let i = 0; i < iterations; i++) {
    const next = rate - discount(rate, flows) / slope(rate, flows);
    if (!Number.isFinite(next) || next <= -1) return null;
    if (Math.abs(next - rate) <= tolerance) return next;
    rate = next;
  }
  return null;
}

function bisect(flows: readonly number[]): number | null {
  for (const [i, end] of rates.entries()) {
    let low = rates[i - 1] ?? end;
    let high = end;
    const below = discount(low, flows) < 0;
    if (discount(high, flows) < 0 === below) continue;
    for (let step = 0; step < iterations; step++) {
      const middle = (low + high) / 2;
      if (discount(middle, flows) < 0 === below) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
  return null;
}
