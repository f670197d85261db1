import { formatNumber, knownCode } from "./format-any";
import { percentSign } from "./digit-text";
import type { NumberPattern } from "./number-pattern";

/** Two numbers as one text, the unit once: `5 to 7%`, `$95 to $105`; the twin of `NumberRange` in C#. */
export function numberRange(low: number, high: number, format: string, pattern: NumberPattern): string {
  const from = formatNumber(low, format, pattern);
  const to = formatNumber(high, format, pattern);
  if (from === to) return to;
  const unit = unitOf(format, pattern);
  return joined(pattern.range ?? "{0}–{1}", unit && from.endsWith(unit) && to.endsWith(unit) ? from.slice(0, -unit.length) : from, to);
}

/** A dash alone stands only between digits: `5–7`, but `-5 – -3`. */
function joined(pattern: string, from: string, to: string): string {
  const between = pattern.slice(3, -3);
  const spaced = between.trim() === between && !(/\p{Nd}$/u.test(from) && /^\p{Nd}/u.test(to));
  return from + (spaced ? ` ${between} ` : between) + to;
}

/** What follows the digits. */
function unitOf(format: string, pattern: NumberPattern): string {
  if (/^percent(:\d+)?$/.test(format)) return afterDigits(pattern.percent);
  if (/^currency(:\d+)?$/.test(format)) return afterDigits(pattern.currency ?? "0");
  const section = /^[a-z]+(:[a-z]+)?$/.test(format) ? undefined : knownCode(format)?.sections[0];
  if (section?.kind !== "number") return "";
  const last = section.parts.map(({ kind }) => kind !== "literal" && kind !== "percent").lastIndexOf(true);
  return section.parts.slice(last + 1).map(({ kind, text }) => (kind === "percent" ? percentSign(pattern) : text)).join("");
}

const afterDigits = (pattern: string): string => pattern.slice(pattern.indexOf("0") + 1);
