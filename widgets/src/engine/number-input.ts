import { digitsText, signed } from "./format";
import type { NumberPattern } from "./number-pattern";
import { roundedDigits } from "./rounded-digits";

/** What a visitor typed where a number is asked for, understood; the twin of `NumberInput` in C#. */
export interface NumberInput {
  /** Undefined: it could not be read. */
  readonly number: number | undefined;
  /** What an ambiguous text could mean. */
  readonly readings: readonly string[];
}

const scales: readonly (readonly [RegExp, number])[] = [[/^k/i, 3], [/^[万萬만]/, 4], [/^[億亿억]/, 8], [/^(b|mrd|mld)/i, 9], [/^m/i, 6]];
const form = /^([-+]?) ?([0-9.,٫٬][0-9.,٫٬ ']*?) ?(?:(k|mio|mln|mn|m|bn|b|mrd|mld|[万萬만億亿억])\.?)?$/i;
const percentSign = /^([-+]?) ?[%٪％] ?| ?[%٪％]$/;

/** Separators and digits of the language, and of others where only one reading is possible; `asPercent`: 7 means 7%. */
export function parseNumber(text: string, pattern: NumberPattern, asPercent = false): NumberInput {
  const bare = withoutCurrency(plain(text), pattern);
  const amount = bare.replace(percentSign, "$1");
  const percent = amount !== bare;
  const [, sign, typed, suffix = ""] = form.exec(amount) ?? [];
  const scale = suffix && (scales.find(([word]) => word.test(suffix))?.[1] ?? 0);
  if (typed === undefined || text.length > 64 || (percent && scale)) return unreadable;
  const exponent = (scale || 0) - (percent || asPercent ? 2 : 0);
  const numbers = figure(typed, plain(pattern.point), plain(pattern.group), !!scale).map((digits) => Number(`${sign}${digits}e${exponent}`) + 0);
  if (numbers.length > 1) return { number: undefined, readings: numbers.map((number) => fieldText(number, pattern, asPercent)) };
  return Number.isFinite(numbers[0]) ? { number: numbers[0], readings: [] } : unreadable;
}

const unreadable: NumberInput = { number: undefined, readings: [] };

/** A number as it stands in a field: the decimals of its format, up to ten where it has more; per cents without their sign. */
export function fieldText(number: number, pattern: NumberPattern, asPercent = false, decimals = 0): string {
  const rounded = roundedDigits(number, 10, asPercent ? 2 : 0);
  return signed(rounded.negative, digitsText(rounded, decimals, pattern.minimumGrouping, pattern), pattern);
}

/** Digits 0 to 9, one kind of minus, space and apostrophe, no marks of direction. */
function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/[’‘ʼ´`＇]/g, "'")
    .replace(/[−–‐‑﹣－]/g, "-")
    .replace(/￥/g, "¥")
    .replace(/\s+/g, " ")
    .replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => String((digit.charCodeAt(0) - (digit < "०" || digit > "৯" ? 0 : 6)) & 15))
    .trim();
}

/** The currency's own symbol may stand beside the number, and the sign in it: $ for US$. */
function withoutCurrency(text: string, { currency }: NumberPattern): string {
  const symbol = plain((currency ?? "").replace("0", ""));
  return without(text, symbol) ?? without(text, /[$€£¥₹₩₽₴₺₫₪]/.exec(symbol)?.[0] ?? "") ?? text;
}

/** Undefined when the symbol stands neither before nor after the number. */
function without(text: string, symbol: string): string | undefined {
  const [inText, wanted] = [text.toLowerCase(), symbol.toLowerCase()];
  if (!wanted) return undefined;
  if (inText.endsWith(wanted)) return text.slice(0, -wanted.length).trim();
  const signs = /^[-+]/.test(text) ? 1 : 0;
  return inText.startsWith(wanted, signs) ? text.slice(0, signs) + text.slice(signs + wanted.length).trim() : undefined;
}

/** The figure with a point and no grouping: two readings when a separator can be either, none when it cannot be read. */
function figure(text: string, point: string, group: string, scaled: boolean): string[] {
  if (/[٫٬]/.test(text)) return read(text, "٫", "٬");
  const separators: readonly string[] = text.match(/[.,]/g) ?? [];
  const last = separators[separators.length - 1] ?? ".";
  const other = last === "." ? "," : ".";
  if (separators.length === 0 || separators.includes(other)) return read(text, last, other);
  if (separators.length > 1) return read(text, "\0", last);
  const asDecimals = read(text, last, "\0");
  if (point === last || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return asDecimals;
  const asGroups = read(text, "\0", last);
  return group === last && !scaled ? asGroups : [...asGroups, ...asDecimals];
}

function read(text: string, point: string, separator: string): string[] {
  const [whole = "", fraction = "", ...more] = text.split(point);
  const used = [...new Set(whole.replace(/\d/g, ""))];
  const one = used[0] ?? "";
  if (more.length || /\D/.test(fraction) || used.length > 1 || (one && ![separator, " ", "'"].includes(one))) return [];
  if (one && !/^\d{1,3}(,\d{3})+$|^\d{1,2}(,\d{2})+,\d{3}$/.test(whole.split(one).join(","))) return [];
  const digits = one ? whole.split(one).join("") : whole;
  return digits || fraction ? [`${digits || 0}.${fraction || 0}`] : [];
}
