import { serialOf } from "../../engine/dateSerial";

/** What day it is in the market, as a serial; the twin of `MarketDay` in C#. */
export function marketDay(timeZone: string, now = new Date()): number {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "numeric", day: "numeric" }).formatToParts(now);
  const part = (type: string) => Number(parts.find(p => p.type === type)?.value);
  return serialOf(part("year"), part("month"), part("day"))!;
}
