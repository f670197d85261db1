import { toLogical, toNumber } from "../coercion";
import { comparison } from "../arithmetic";
import { compare, compareNumbers } from "../comparison";
import { type ErrorCode, errorCodes, fail, isError, type Scalar } from "../values";
import { wildcards } from "./wildcards";

export interface Criterion {
  holds(cell: Scalar): boolean;
  /** The patterns of this criterion took too long. */
  exhausted(): boolean;
}

/** What COUNTIF and SUMIF ask of a cell: a comparison and a value, read from `">=10"`, `"north*"`, `5`. */
export function criterion(given: Scalar, comparisons: number): Criterion {
  const [, operator = "", rest = ""] = typeof given === "string" ? (/^(>=|<=|<>|>|<|=|)([^]*)$/.exec(given) ?? []) : [];
  const wanted = typeof given === "string" ? read(rest) : (given ?? 0);
  const pattern = typeof wanted === "string" ? wildcards(wanted, comparisons) : undefined;
  const order = operator === "" || operator === "=" || operator === "<>" ? undefined : comparison(operator);
  return {
    holds: (cell) => {
      if (!order) return isWanted(cell) !== (operator === "<>");
      return cell !== null && wanted !== null && !isError(cell) && !isError(wanted) && typeof cell === typeof wanted && order(compare(cell, wanted));
    },
    exhausted: () => pattern?.exhausted() ?? false,
  };

  /** An empty text without a comparison is met by blanks and empty texts; with one, by blanks alone. A text that reads as a number equals it. */
  function isWanted(cell: Scalar): boolean {
    if (wanted === null) return cell === null || (cell === "" && given === "");
    if (typeof wanted === "number") {
      const number = typeof cell === "number" || typeof cell === "string" ? toNumber(cell) : null;
      return typeof number === "number" && compareNumbers(number, wanted) === 0;
    }
    if (typeof wanted === "string") return typeof cell === "string" && !!pattern?.match(cell);
    return isError(wanted) ? isError(cell) && cell.error === wanted.error : cell === wanted;
  }
}

function read(text: string): Scalar {
  if (text === "") return null;
  const number = toNumber(text);
  if (!isError(number)) return number;
  if ((errorCodes as readonly string[]).includes(text)) return fail(text as ErrorCode);
  const logical = toLogical(text);
  return isError(logical) ? text : logical;
}
