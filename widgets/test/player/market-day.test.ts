import { expect, test } from "vitest";
import { marketDay } from "../../src/player/compute/market-day";

test.each([
  ["UTC", "2026-03-01T00:00:00Z", 46082],
  ["America/New_York", "2026-03-01T00:00:00Z", 46081],
  ["Pacific/Auckland", "2026-02-28T12:00:00Z", 46082],
])("in %s it is at %s the day %i", (zone, now, serial) => expect(marketDay(zone, new Date(now))).toBe(serial));
