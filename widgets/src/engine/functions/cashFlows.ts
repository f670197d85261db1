import { add } from "../arithmetic";
import { fail, type FormulaError } from "../values";
import { findRate } from "./rateSearch";

type Outcome = number | FormulaError;

/** Today's worth; the first flow is one period away. */
export function netPresentValue(rate: number, flows: readonly number[]): Outcome {
  return rate === -1 ? fail("#DIV/0!") : worthOf(flows, rate)[0] / (1 + rate);
}

/** The rate at which today's worth is zero. */
export function internalRate(guess: number, flows: readonly number[]): Outcome {
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return fail("#NUM!");
  return findRate((rate) => worthOf(flows, rate), guess);
}

/** When the flows have paid the investment back; within a period they come evenly. */
export function payback(investment: number, flows: readonly number[]): Outcome {
  let open = investment;
  if (open <= 0) return 0;
  for (let i = 0; i < flows.length; i++) {
    const flow = flows[i]!;
    const left = add(open, -flow);
    if (left <= 0) return i + open / flow;
    open = left;
  }
  return fail("#N/A");
}

/** The worth at the time of the first flow, and how it changes with the rate. */
function worthOf(flows: readonly number[], rate: number): readonly [worth: number, slope: number] {
  let worth = 0;
  let slope = 0;
  let growth = 1;
  for (let i = 0; i < flows.length; i++) {
    const flow = flows[i]!;
    worth += flow / growth;
    growth *= 1 + rate;
    slope -= i * flow / growth;
  }
  return [worth, slope];
}
