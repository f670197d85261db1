import { dateOf, isDate, lastDate, weekday } from "./dateSerial";
import { native } from "./format";
import type { CodePart, CodeSection } from "./format-code";
import type { NumberPattern } from "./number-pattern";

const daySeconds = 86_400;

interface Moment {
  /** The serial; 0 where only the time is shown. */
  readonly day: number;
  /** The seconds since serial 0, and since midnight. */
  readonly total: number;
  readonly seconds: number;
  readonly halves: boolean;
  readonly dayOfMonth: boolean;
}

/** Days and times by date letters; the twin of `DateText` in C#. Undefined when the number is no date; a time alone is also shown for less than a day. */
export function dateText(number: number, { parts }: CodeSection, pattern: NumberPattern): string | undefined {
  if (!(number >= 0 && number < lastDate + 1)) return undefined;
  const total = Math.floor(number * daySeconds + 0.5);
  const day = Math.floor(total / daySeconds);
  const letters = parts.filter(({ kind }) => kind === "date");
  const hasDay = letters.some(({ text }) => "ymd".includes(text));
  if (hasDay && !isDate(day)) return undefined;
  const moment: Moment = {
    day: hasDay ? day : 0, total, seconds: total - day * daySeconds,
    halves: letters.some(({ text }) => text === "a"), dayOfMonth: letters.some(({ text, length }) => text === "d" && length <= 2),
  };
  return parts.map((part) => (part.kind === "date" ? shown(part, moment, pattern) : part.text)).join("");
}

function shown({ text, length }: CodePart, moment: Moment, pattern: NumberPattern): string {
  const { day, total, seconds } = moment;
  const count = (value: number, digits = length): string => native(String(value).padStart(Math.min(digits, 4), "0"), pattern);
  switch (text) {
    case "y": return length <= 2 ? count(dateOf(day).year % 100, 2) : count(dateOf(day).year, 4);
    case "m": return monthName(dateOf(day).month, length, moment, pattern) ?? count(dateOf(day).month, Math.min(length, 2));
    case "d": return dayName(day, length, pattern) ?? count(dateOf(day).day, Math.min(length, 2));
    case "h": return count(hourOf(moment));
    case "n": return count(Math.floor(seconds / 60) % 60);
    case "s": return count(seconds % 60);
    case "H": return count(Math.floor(total / 3600));
    case "M": return count(Math.floor(total / 60));
    case "S": return count(total);
    default: return halfDay(seconds < daySeconds / 2 ? 0 : 1, length, pattern);
  }
}

function hourOf({ seconds, halves }: Moment): number {
  const hour = Math.floor(seconds / 3600);
  return halves ? ((hour + 11) % 12) + 1 : hour;
}

function monthName(month: number, length: number, { dayOfMonth }: Moment, { dates }: NumberPattern): string | undefined {
  if (length <= 2 || !dates) return undefined;
  if (length === 3) return name((dayOfMonth ? null : dates.shortMonthsAlone) ?? dates.shortMonths, month - 1);
  if (length === 5) return name(dates.monthsAlone ?? dates.months, month - 1).charAt(0);
  return name((dayOfMonth ? null : dates.monthsAlone) ?? dates.months, month - 1);
}

function dayName(serial: number, length: number, { dates }: NumberPattern): string | undefined {
  return length <= 2 || !dates ? undefined : name(length === 3 ? dates.shortDays : dates.days, weekday(serial));
}

function halfDay(half: number, length: number, { dates }: NumberPattern): string {
  return length === 2 && dates ? name(dates.halfDays, half) : half ? "P" : "A";
}

const name = (names: string, index: number): string => names.split("|")[index] ?? "";
