import { codeText } from "./code-text";
import { compactText } from "./compact-text";
import { general, namedText } from "./format";
import { type CodeFormat, parseCode } from "./format-code";
import type { NumberPattern } from "./number-pattern";

/** A number by any format; the twin of `NumberText.Format` in C#. What the format cannot show is written as if it had none. */
export function formatNumber(number: number, format: string, pattern: NumberPattern): string {
  return Number.isFinite(number) ? (tryFormat(number, format, pattern) ?? general(number, pattern)) : "–";
}

/** Undefined when the format means nothing or cannot show the number: a date before 1900-03-01. */
export function tryFormat(number: number, format: string, pattern: NumberPattern): string | undefined {
  if (!Number.isFinite(number)) return undefined;
  switch (format) {
    case "compact": return compactText(number, false, pattern);
    case "currency:compact": return compactText(number, true, pattern);
    case "date": return date(number, pattern.dates?.medium, pattern);
    case "date:long": return date(number, pattern.dates?.long, pattern);
  }
  const named = namedText(number, format, pattern);
  if (named !== undefined) return named;
  const code = knownCode(format);
  return code && codeText(number, code, pattern);
}

function date(number: number, code: string | undefined, pattern: NumberPattern): string | undefined {
  const format = code === undefined || number < 61 ? undefined : knownCode(code);
  return format && codeText(number, format, pattern);
}

const known = new Map<string, CodeFormat | undefined>();

/** A code is read once, however often it is used. */
export function knownCode(code: string): CodeFormat | undefined {
  if (!known.has(code)) {
    if (known.size > 500) known.clear();
    known.set(code, parseCode(code));
  }
  return known.get(code);
}
