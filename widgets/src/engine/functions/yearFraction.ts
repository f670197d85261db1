import { type CivilDate, dateOf, isDate } from "../dateSerial";
import { truncate } from "../decimal15";
import { fail, type FormulaError } from "../values";

/** YEARFRAC: the time between two days in years, by Excel's five ways of counting; `YearFraction.cs` explains them. */
export function yearFraction(start: number, end: number, basis: number): number | FormulaError {
  if (!isDate(start) || !isDate(end)) return fail("#NUM!");
  const first = Math.floor(Math.min(start, end));
  const last = Math.floor(Math.max(start, end));
  const from = dateOf(first);
  const to = dateOf(last);
  const days = last - first;
  switch (truncate(basis)) {
    case 0: return thirties(from, americanStart(from), to, americanEnd(from, to));
    case 1: return days / lengthOfYear(from, to);
    case 2: return days / 360;
    case 3: return days / 365;
    case 4: return thirties(from, Math.min(from.day, 30), to, Math.min(to.day, 30));
    default: return fail("#NUM!");
  }
}

/** All months have thirty days, all years 360. */
const thirties = (from: CivilDate, first: number, to: CivilDate, last: number): number =>
  ((to.year - from.year) * 360 + (to.month - from.month) * 30 + (last - first)) / 360;

const americanStart = (from: CivilDate): number => (from.day === 31 || endsFebruary(from) ? 30 : from.day);

const americanEnd = (from: CivilDate, to: CivilDate): number =>
  (endsFebruary(from) && endsFebruary(to)) || (to.day === 31 && from.day >= 30) ? 30 : to.day;

const endsFebruary = ({ year, month, day }: CivilDate): boolean => month === 2 && day === (isLeap(year) ? 29 : 28);

/** Up to a year: 366 where a 29 February is meant, else 365. Beyond: the mean of all the years touched. */
function lengthOfYear(from: CivilDate, to: CivilDate): number {
  if (to.year === from.year || (to.year === from.year + 1 && place(to) <= place(from))) return touchesLeapDay(from, to) ? 366 : 365;
  return (newYear(to.year + 1) - newYear(from.year)) / (to.year - from.year + 1);
}

/** A number that grows with month and day, whether or not the year is a leap year. */
const place = ({ month, day }: CivilDate): number => month * 100 + day;

/** Within one leap year any two days do; over New Year a 29 February must lie between them. */
function touchesLeapDay(from: CivilDate, to: CivilDate): boolean {
  if (from.year === to.year) return isLeap(from.year);
  return (isLeap(from.year) && place(from) <= 229) || (isLeap(to.year) && place(to) >= 229);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days up to a 1 January. */
const newYear = (year: number): number => 365 * year + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
