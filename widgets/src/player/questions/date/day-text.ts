/** A day as people of the locale read it, with its weekday: `Thursday, 4 March 2027`. */
export function dayText(day: string, locale: string, weekday = true): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", calendar: "gregory", year: "numeric", month: "long", day: "numeric" };
  return new Intl.DateTimeFormat(locale, weekday ? { ...options, weekday: "long" } : options).format(new Date(`${day}T00:00:00Z`));
}
