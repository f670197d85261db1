import { decimal15 } from "./decimal15";

const longestPlainText = 20;

/** A number as `&` and CONCAT write it: 15 digits, a point, no grouping; `1.5E+20` when plain would take over 20 characters. */
export function generalText(number: number): string {
  const { negative, significand, exponent } = decimal15(number);
  if (significand === 0) return "0";
  const point = String(significand).length + exponent;
  const digits = String(significand).replace(/0+$/, "");
  const length = point > 0 ? point : 2 - point + digits.length;
  return (negative ? "-" : "") + (length > longestPlainText ? scientific(digits, point) : plain(digits, point));
}

function plain(digits: string, point: number): string {
  return point <= 0 ? "0." + "0".repeat(-point) + digits
    : point >= digits.length ? digits.padEnd(point, "0")
    : digits.slice(0, point) + "." + digits.slice(point);
}

function scientific(digits: string, point: number): string {
  const fraction = digits.length > 1 ? "." + digits.slice(1) : "";
  return digits.charAt(0) + fraction + "E" + (point > 0 ? "+" : "-") + String(Math.abs(point - 1)).padStart(2, "0");
}
