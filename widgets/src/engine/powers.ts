import { fractionalPower } from "./fractionalPowers";
import { fail, type FormulaError } from "./values";

const largestExponent = 2 ** 53;

/** Powers that are the same to the bit on every machine: whole ones by repeated squaring, others by `fractionalPower`. */
export function raise(number: number, exponent: number): number | FormulaError {
  if (number === 0) return exponent > 0 ? 0 : fail(exponent === 0 ? "#NUM!" : "#DIV/0!");
  if (Number.isInteger(exponent) && Math.abs(exponent) <= largestExponent) return whole(number, exponent);
  if (number < 0) return fail("#NUM!");
  return exponent === 0.5 ? Math.sqrt(number) : fractionalPower(number, exponent);
}

/** By squaring: x^13 = x^8 · x^4 · x. */
export function whole(number: number, exponent: number): number {
  let result = 1;
  let square = number;
  for (let left = Math.abs(exponent); left > 0; left = left < 2 ** 31 ? left >> 1 : Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}
