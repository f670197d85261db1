import { decimal15 } from "./decimal15";
import { native, signed } from "./format";
import type { CodePart, CodeSection, DigitPlaces } from "./format-code";
import type { NumberPattern } from "./number-pattern";
import { type RoundedDigits, roundedDigits, trimmed } from "./rounded-digits";

/** A number in the places of a section; the twin of `DigitText` in C#. */
export function digitText(number: number, section: CodeSection, pattern: NumberPattern): string {
  const places = section.places as DigitPlaces;
  let exponent = places.exponent ? exponentOf(number, places) : 0;
  let rounded = roundedDigits(number, places.decimals, places.shift - exponent);
  if (places.exponent && rounded.whole.length > places.whole) {
    exponent += places.whole;
    rounded = roundedDigits(number, places.decimals, places.shift - exponent);
  }
  return signed(rounded.negative && !section.unsigned, filled(section.parts, rounded, places, exponent, pattern), pattern);
}

/** The language's sign without its distance: a code says itself where spaces stand. */
export const percentSign = ({ percent }: NumberPattern): string => percent.replace("0", "").trim();

/** The power of ten that leaves as many digits before the point as there are places: with ##0.0E+0 a multiple of three. */
function exponentOf(number: number, places: DigitPlaces): number {
  const { significand, exponent } = decimal15(number);
  if (!significand) return 0;
  const width = Math.max(1, places.whole);
  return Math.floor((exponent + 14 + places.shift) / width) * width;
}

/** Fills the places from left to right. What has more digits than places puts them before the first one. */
function filled(parts: readonly CodePart[], rounded: RoundedDigits, places: DigitPlaces, exponent: number, pattern: NumberPattern): string {
  const whole = rounded.whole.padStart(places.fixedWhole, "0");
  const fraction = trimmed(rounded.fraction, places.fixedDecimals);
  const grouped = places.grouped && whole.length >= pattern.primary + pattern.minimumGrouping;
  let seen = 0;
  let afterPoint = false;
  let inExponent = false;

  function place(): string {
    const at = seen++;
    if (afterPoint || at >= places.whole) return native(fraction.charAt(at - places.whole), pattern);
    const last = whole.length - places.whole + at;
    let text = "";
    for (let i = at === 0 ? 0 : Math.max(0, last); i <= last; i++) {
      text += native(whole.charAt(i), pattern) + (grouped && endsGroup(whole.length - 1 - i, pattern) ? pattern.group : "");
    }
    return text;
  }

  function one({ kind, text }: CodePart): string {
    switch (kind) {
      case "digit": return inExponent ? "" : place();
      case "point":
        afterPoint = true;
        return (places.whole ? "" : native(whole, pattern)) + (fraction && pattern.point);
      case "percent": return percentSign(pattern);
      case "exponent":
        inExponent = true;
        return "E" + (exponent < 0 ? "-" : text === "+" ? "+" : "") + native(String(Math.abs(exponent)).padStart(places.exponent, "0"), pattern);
      default: return text;
    }
  }

  return parts.map(one).join("");
}

/** Whether a separator belongs behind the digit that has `after` digits to its right. */
function endsGroup(after: number, { primary, secondary }: NumberPattern): boolean {
  return after === primary || (after > primary && (after - primary) % secondary === 0);
}
