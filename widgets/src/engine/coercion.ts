import { compareTexts } from "./comparison";
import { generalText } from "./generalText";
import { checked, fail, type FormulaError, isError, isTable, type Value } from "./values";

const numeric = /^ *[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)? *$/i;

/** What a value counts as where a number is meant; texts only in the invariant form `-1234.5`. */
export function toNumber(value: Value): number | FormulaError {
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "string") return numeric.test(value) ? checked(Number(value)) : fail("#VALUE!");
  return isTable(value) ? fail("#VALUE!") : Number(value);
}

export function toLogical(value: Value): boolean | FormulaError {
  if (typeof value === "boolean" || isError(value)) return value;
  if (typeof value === "string") return compareTexts(value, "TRUE") === 0 ? true : compareTexts(value, "FALSE") === 0 ? false : fail("#VALUE!");
  return isTable(value) ? fail("#VALUE!") : !!value;
}

export function toText(value: Value): string | FormulaError {
  if (typeof value === "string" || isError(value)) return value;
  if (typeof value === "number") return generalText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isTable(value) ? fail("#VALUE!") : "";
}
