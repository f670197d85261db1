import { dateText } from "./date-text";
import { digitText } from "./digit-text";
import { general, signed } from "./format";
import type { CodeFormat, CodeSection } from "./format-code";
import type { NumberPattern } from "./number-pattern";

/** A number by a code; the twin of `CodeText` in C#. Undefined when it is not a date, and a date is asked for. */
export function codeText(number: number, { sections }: CodeFormat, pattern: NumberPattern): string | undefined {
  const section = sections.find(({ holds }) => !holds || holds(number));
  if (!section) return general(number, pattern);
  if (section.kind === "date") return dateText(number, section, pattern);
  return section.kind === "number" ? digitText(number, section, pattern) : whole(number, section, pattern);
}

/** What TEXT makes of a text: the fourth section with the text for `@`, or the text as it is. */
export function textByCode(text: string, format: CodeFormat): string {
  return format.text ? format.text.parts.map((part) => (isValue(part) ? text : part.text)).join("") : text;
}

const isValue = ({ kind }: { readonly kind: string }): boolean => kind === "general" || kind === "text";

/** A section without digits of its own. */
function whole(number: number, { kind, parts, unsigned }: CodeSection, pattern: NumberPattern): string {
  const text = parts.map((part) => (isValue(part) ? general(Math.abs(number), pattern) : part.text)).join("");
  return signed(number < 0 && !unsigned && kind === "general", text, pattern);
}
