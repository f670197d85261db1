import type { PublicDefinition, PublicQuestion } from "../../../contract/definition";

export interface Limits {
  readonly min?: string;
  readonly max?: string;
}

/** The first and the last day that are taken; `today` is the day in the market's time zone. */
export function limits({ minDate, maxDate }: PublicQuestion, { timeZone }: PublicDefinition, now = new Date()): Limits {
  const day = (limit: string) => (limit === "today" ? today(timeZone ?? "UTC", now) : limit);
  return { ...(minDate && { min: day(minDate) }), ...(maxDate && { max: day(maxDate) }) };
}

function today(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(now);
  const part = (type: string) => parts.find(p => p.type === type)!.value;
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}
