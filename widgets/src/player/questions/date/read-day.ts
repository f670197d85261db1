import { westernDigits } from "../western-digits";
import { isDay } from "./is-day";

/** A day that was typed or pasted, as YYYY-MM-DD, or null: `2027-03-04`, or numbers in the order of the locale, such as `4.3.2027`. Years of two digits are of this century. */
export function readDay(text: string, locale: string): string | null {
  const numbers = westernDigits(text).match(/\d+/g) ?? [];
  if (numbers.length !== 3 || /\p{L}/u.test(text)) return null;
  const order = numbers[0]!.length === 4 ? ["year", "month", "day"] : orderOf(locale);
  const part = (name: string) => numbers[order.indexOf(name)]!;
  const year = part("year").length === 2 ? `20${part("year")}` : part("year");
  const day = `${year}-${part("month").padStart(2, "0")}-${part("day").padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

function orderOf(locale: string): string[] {
  const parts = new Intl.DateTimeFormat(locale, { calendar: "gregory", year: "numeric", month: "numeric", day: "numeric" }).formatToParts(new Date(Date.UTC(2027, 2, 4)));
  return parts.map(p => p.type as string).filter(type => ["year", "month", "day"].includes(type));
}
