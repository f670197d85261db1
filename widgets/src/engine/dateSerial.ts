/** The twin of `DateSerial` in C#: 61 is 1900-03-01, the first date on which all spreadsheets agree; the last is 9999-12-31. */
export const firstDate = 61;
export const lastDate = 2_958_465;

/** The serial of 1970-01-01, where JavaScript begins to count. */
const epoch = 25_569;
const dayLength = 86_400_000;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isDate = (serial: number): boolean => serial >= firstDate && serial < lastDate + 1;

export function dateOf(serial: number): CivilDate {
  const date = new Date((serial - epoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days beyond their ends are carried on: month 13 is January, day 0 the last of the month before. Undefined when that is no date. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (!(Math.abs(month) < 1e6 && Math.abs(day) < 1e7)) return undefined;
  const months = Math.trunc(year) * 12 + Math.trunc(month) - 1;
  const whole = Math.floor(months / 12);
  if (!(whole >= 1 && whole <= 9999)) return undefined;
  const first = new Date(0);
  first.setUTCFullYear(whole, months - whole * 12, 1);
  const serial = first.getTime() / dayLength + epoch + Math.trunc(day) - 1;
  return isDate(serial) ? serial : undefined;
}

/** So many months later: the same day, or the month's last one. Undefined when that is no date. */
export function addMonths(serial: number, months: number): number | undefined {
  const { year, month, day } = dateOf(serial);
  const first = serialOf(year, month + Math.trunc(months), 1);
  if (first === undefined) return undefined;
  const target = dateOf(first);
  return first + Math.min(day, new Date(Date.UTC(target.year, target.month, 0)).getUTCDate()) - 1;
}

/** 0 is Sunday. */
export const weekday = (serial: number): number => (serial + 6) % 7;
