import { expect, test } from "vitest";
import { retryAfter } from "../../src/player/finish/retry-after";

const now = Date.parse("2026-11-21T10:00:00Z");

test.each([
  ["120", 120_000],
  ["0", 0],
  ["Sat, 21 Nov 2026 10:00:30 GMT", 30_000],
  ["Sat, 21 Nov 2026 09:00:00 GMT", 0],
  ["86400", 3_600_000],
  ["soon", null],
  ["", null],
  [null, null],
])("%s", (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait);
});
