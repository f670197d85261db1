import { truncate } from "../decimal15";
import { raise } from "../powers";
import { checked, fail, type FormulaError, isError } from "../values";

/** EFFECT: the real yearly interest of a rate that is paid several times a year. */
export function effective(nominal: number, given: number): number | FormulaError {
  const periods = truncate(given);
  if (nominal <= 0 || periods < 1) return fail("#NUM!");
  const growth = checked(raise(1 + nominal / periods, periods));
  return isError(growth) ? fail("#NUM!") : growth - 1;
}

export function nominal(effective: number, given: number): number | FormulaError {
  const periods = truncate(given);
  if (effective <= 0 || periods < 1) return fail("#NUM!");
  const growth = checked(raise(1 + effective, 1 / periods));
  return isError(growth) ? fail("#NUM!") : (growth - 1) * periods;
}
