import { expect, test } from "vitest";
import { addMonths, dateOf, serialOf, weekday } from "../../src/engine/dateSerial";
import { readVectors } from "./vectors";

interface Row {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly addMonths: number;
  readonly later: number | null;
}

test("every serial is the day that it is in C#", () => {
  for (const row of readVectors<Row>("date-serials.json")) {
    expect(dateOf(row.serial)).toEqual({ year: row.year, month: row.month, day: row.day });
    expect(serialOf(row.year, row.month, row.day)).toBe(row.serial);
    expect(weekday(row.serial)).toBe(row.weekday);
    expect(addMonths(row.serial, row.addMonths) ?? null).toBe(row.later);
  }
});

test.each([
  [2024, 13, 1, 45658],
  [2024, 0, 15, 45275],
  [2024, 3, 0, 45351],
  [2024, -11.9, 1, 44927],
  [2024, 1, 400, 45691],
])("%d-%d-%d is carried on to %d", (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  [1900, 2, 28],
  [10000, 1, 1],
  [9999, 12, 32],
  [NaN, 1, 1],
  [2024, 1e300, 1],
])("%d-%d-%d is no date", (year, month, day) => {
  expect(serialOf(year, month, day)).toBeUndefined();
});
