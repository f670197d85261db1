import { textByCode } from "./code-text";
import { toNumber } from "./coercion";
import { namedText } from "./format";
import { knownCode, tryFormat } from "./format-any";
import { parseNumber } from "./number-input";
import type { NumberPattern } from "./number-pattern";
import { checked, fail, isError, type Scalar } from "./values";

/** What TEXT does; the twin of `CodedText.Text` in C#. */
export function formulaText(value: Scalar, code: string, pattern: NumberPattern): Scalar {
  if (isError(value)) return value;
  if (code === "") return "";
  const format = isNamed(code, pattern) ? null : knownCode(code);
  if (format === undefined) return fail("#VALUE!");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = toNumber(value);
  if (isError(number)) return checked(format && typeof value === "string" ? textByCode(value, format) : value);
  return checked(tryFormat(number, code, pattern) ?? fail("#VALUE!"));
}

const isNamed = (code: string, pattern: NumberPattern): boolean =>
  /^(compact|currency:compact|date|date:long)$/.test(code) || namedText(0, code, pattern) !== undefined;

/** What VALUE does: the inverse of TEXT; the twin of `CodedText.Number` in C#. */
export function formulaNumber(value: Scalar, pattern: NumberPattern): Scalar {
  if (isError(value) || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return fail("#VALUE!");
  const { number, readings } = parseNumber(value, pattern);
  if (number !== undefined) return checked(number);
  return readings.length ? fail("#VALUE!") : toNumber(value);
}
