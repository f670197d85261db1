import { scalar, whole } from "../bodies";
import { toNumber, toText } from "../coercion";
import { truncate } from "../decimal15";
import type { Functions } from "../evaluate";
import { fail, isError, isTable, type Scalar, textLength, type Value } from "../values";

/** Texts: counted and cut by UTF-16 units, as in Excel. */
export const text: Functions = {
  CONCAT: whole(concat),
  LEN: scalar(([value = null]) => String(toText(value)).length),
  LEFT: scalar((args) => part(args, (text, count) => text.slice(0, count))),
  RIGHT: scalar((args) => part(args, (text, count) => text.slice(text.length - count))),
};

/** Stops at once when the text grows too long, so that no table can fill the memory. */
function concat(args: readonly Value[]): Value {
  let joined = "";
  for (const arg of args) {
    for (const cell of isTable(arg) ? arg.flat() : [arg]) {
      if (isError(cell)) return cell;
      joined += toText(cell);
      if (joined.length > textLength) return fail("#VALUE!");
    }
  }
  return joined;
}

function part([value = null, count = 1]: readonly Scalar[], cut: (text: string, count: number) => string): Scalar {
  const wanted = toNumber(count);
  if (isError(wanted)) return wanted;
  const text = String(toText(value));
  return wanted < 0 ? fail("#VALUE!") : cut(text, Math.min(truncate(wanted), text.length));
}
