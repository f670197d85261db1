import { numeric } from "../bodies";
import { addMonths, type CivilDate, dateOf, isDate, serialOf } from "../dateSerial";
import { truncate } from "../decimal15";
import type { FunctionBody, Functions } from "../evaluate";
import { fail, type FormulaError } from "../values";
import { yearFraction } from "./yearFraction";

/** Days, which are numbers: 61 is 1 March 1900, and each day is one more. */
export const date: Functions = {
  TODAY: (_, work) => () => work.today,
  DATE: numeric((year, month, day) => {
    const whole = truncate(year);
    if (whole < 0 || whole > 9999) return fail("#NUM!");
    return orNone(serialOf(whole < 1900 ? whole + 1900 : whole, truncate(month), truncate(day)));
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  EDATE: numeric((date, months) => (isDate(date) ? orNone(addMonths(Math.floor(date), truncate(months))) : fail("#NUM!"))),
  EOMONTH: numeric((date, months) => {
    if (!isDate(date)) return fail("#NUM!");
    const { year, month } = dateOf(Math.floor(date));
    return orNone(serialOf(year, month + truncate(months) + 1, 0));
  }),
  DAYS: numeric((end, start) => (isDate(end) && isDate(start) ? Math.floor(end) - Math.floor(start) : fail("#NUM!"))),
  YEARFRAC: numeric(yearFraction),
};

function part(of: (date: CivilDate) => number): FunctionBody {
  return numeric((date) => (isDate(date) ? of(dateOf(Math.floor(date))) : fail("#NUM!")));
}

const orNone = (serial: number | undefined): number | FormulaError => serial ?? fail("#NUM!");
