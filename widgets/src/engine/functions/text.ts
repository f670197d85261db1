import { scalar, whole } from "../bodies";
import { toLogical, toNumber, toText } from "../coercion";
import { fold, unfold } from "../comparison";
import { truncate } from "../decimal15";
import type { FunctionBody, Functions } from "../evaluate";
import { formulaNumber, formulaText } from "../formula-text";
import type { NumberPattern } from "../number-pattern";
import { fail, type FormulaError, isError, isTable, type Scalar, textLength, type Value } from "../values";

/** Texts: counted and cut by UTF-16 units, as in Excel. */
export const text: Functions = {
  CONCAT: whole((args) => join("", false, args)),
  CONCATENATE: scalar((args) => join("", false, args)),
  TEXTJOIN: whole(joinWith),
  LEN: ofText((text) => text.length),
  LEFT: scalar((args) => part(args, (text, count) => text.slice(0, count))),
  RIGHT: scalar((args) => part(args, (text, count) => text.slice(text.length - count))),
  MID: scalar(middle),
  UPPER: ofText(fold),
  LOWER: ofText(unfold),
  TRIM: ofText((text) => text.split(" ").filter(Boolean).join(" ")),
  EXACT: scalar(([first = null, second = null]) => textOf(first) === textOf(second)),
  TEXT: written(([value = null, code = null], pattern) => formulaText(value, textOf(code), pattern)),
  VALUE: written(([value = null], pattern) => formulaNumber(value, pattern)),
};

const textOf = (value: Scalar): string => String(toText(value));

/** A function that writes or reads numbers as the magnet's language does. */
function written(body: (args: readonly Scalar[], pattern: NumberPattern) => Scalar): FunctionBody {
  return (args, work) => scalar((cells) => (work.pattern ? body(cells, work.pattern) : fail("#VALUE!")))(args, work);
}

function ofText(body: (text: string) => Scalar) {
  return scalar(([value = null]) => body(textOf(value)));
}

function joinWith([given = null, skip = null, ...rest]: readonly Value[]): Value {
  const delimiter = toText(given);
  if (isError(delimiter)) return delimiter;
  const skips = toLogical(skip);
  return isError(skips) ? skips : join(delimiter, skips, rest);
}

/** Stops at once when the text grows too long, so that no table can fill the memory. */
function join(delimiter: string, skip: boolean, args: readonly Value[]): string | FormulaError {
  let joined = "";
  let first = true;
  for (const arg of args) {
    for (const cell of isTable(arg) ? arg.flat() : [arg]) {
      if (isError(cell)) return cell;
      const text = textOf(cell);
      if (skip && text === "") continue;
      joined += first ? text : delimiter + text;
      first = false;
      if (joined.length > textLength) return fail("#VALUE!");
    }
  }
  return joined;
}

function middle([value = null, start = null, count = null]: readonly Scalar[]): Scalar {
  const from = toNumber(start);
  if (isError(from)) return from;
  const wanted = toNumber(count);
  if (isError(wanted)) return wanted;
  if (from < 1 || wanted < 0) return fail("#VALUE!");
  const first = truncate(from) - 1;
  return textOf(value).slice(first, first + truncate(wanted));
}

function part([value = null, count = 1]: readonly Scalar[], cut: (text: string, count: number) => string): Scalar {
  const wanted = toNumber(count);
  if (isError(wanted)) return wanted;
  const text = textOf(value);
  return wanted < 0 ? fail("#VALUE!") : cut(text, Math.min(truncate(wanted), text.length));
}
