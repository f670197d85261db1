import { toNumber } from "../coercion";
import { isDate } from "../dateSerial";
import { fail, type FormulaError, isError, isTable, type Scalar, type Value } from "../values";
import { findRate, growthOf } from "./rateSearch";

/** Flows, and the years from the first of them; a year has 365 days. */
interface DatedFlows {
  readonly flows: readonly number[];
  readonly years: readonly number[];
}

const year = 365;

/** XNPV: the worth on the first day. */
export function datedPresentValue([given = null, flows = null, dates = null]: readonly Value[]): Value {
  const rate = toNumber(given);
  if (isError(rate)) return rate;
  const dated = read(flows, dates);
  if ("error" in dated) return dated;
  return rate <= -1 ? fail("#NUM!") : worthOf(dated, rate)[0];
}

/** XIRR: the rate at which they are worth nothing. */
export function datedInternalRate([flows = null, dates = null, given = null]: readonly Value[]): Value {
  const dated = read(flows, dates);
  if ("error" in dated) return dated;
  const guess = given === null ? 0.1 : toNumber(given);
  if (isError(guess)) return guess;
  if (!dated.flows.some((flow) => flow > 0) || !dated.flows.some((flow) => flow < 0)) return fail("#NUM!");
  return findRate((rate) => worthOf(dated, rate), guess);
}

function worthOf({ flows, years }: DatedFlows, rate: number): readonly [worth: number, slope: number] {
  let worth = 0;
  let slope = 0;
  for (const i of flows.keys()) {
    const time = years[i] ?? 0;
    const part = flows[i]! / growthOf(rate, time);
    worth += part;
    slope -= time * part / (1 + rate);
  }
  return [worth, slope];
}

/** Reads both columns, or says why they are no flows on days. */
function read(flows: Value, dates: Value): DatedFlows | FormulaError {
  const amounts = numbersOf(flows, () => true);
  if ("error" in amounts) return amounts;
  const serials = numbersOf(dates, isDate);
  if ("error" in serials) return serials;
  const days = serials.map(Math.floor);
  const [first = 0] = days;
  if (amounts.length !== days.length || days.some((day) => day < first)) return fail("#NUM!");
  return { flows: amounts, years: days.map((day) => (day - first) / year) };
}

function numbersOf(column: Value, fits: (number: number) => boolean): readonly number[] | FormulaError {
  const numbers: number[] = [];
  for (const cell of isTable(column) ? column.flat() : [column as Scalar]) {
    const number = toNumber(cell);
    if (isError(number)) return number;
    if (!fits(number)) return fail("#NUM!");
    numbers.push(number);
  }
  return numbers;
}
