import { fieldText, parseNumber } from "../../engine/number-input";
import type { NumberPattern } from "../../engine/number-pattern";

/** How numbers stand in the input field of a question. The stored value is exact. */
export interface NumberText {
  /** NaN: it cannot be read. Undefined: nothing was typed. */
  parse(text: string): number | undefined;
  write(value: number): string;
  /** What was understood, where it is not what was typed: `= 1,500`; or what an ambiguous text could mean: `1 234? 1,234?`. */
  echo(text: string): string;
}

export function numberText(pattern: NumberPattern, percent: boolean, unit?: string, decimals = 0): NumberText {
  const read = (text: string) => parseNumber(withoutUnit(text, unit), pattern, percent);
  const write = (value: number) => fieldText(value, pattern, percent, decimals);
  const bare = (text: string) => text.split(pattern.group).join("").replace(/[\s%٪]/g, "");
  return {
    write,
    parse: text => (text.trim() === "" ? undefined : (read(text).number ?? NaN)),
    echo(text) {
      const { number, readings } = read(text);
      if (number === undefined) return readings.map(reading => `${reading}?`).join(" ");
      return [write(number), fieldText(number, pattern, percent)].some(known => bare(known) === bare(text)) ? "" : `= ${write(number)}`;
    },
  };
}

/** People may type the unit that stands beside the field. */
function withoutUnit(text: string, unit: string | undefined): string {
  const typed = text.trim();
  return unit && typed.toLowerCase().endsWith(unit.toLowerCase()) ? typed.slice(0, -unit.length) : typed;
}
