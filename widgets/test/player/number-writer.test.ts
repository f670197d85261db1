import { expect, test } from "vitest";
import type { PublicDefinition } from "../../src/contract/definition";
import { numberWriter } from "../../src/player/compute/number-writer";
import { patternOf } from "../engine/patterns";
import { definitions } from "./definitions";

const { compact, dates, ...plain } = patternOf("en-GB", "GBP");
const magnet = (numbers: unknown): PublicDefinition => ({ ...definitions.magnetAudit, numbers });

test("named formats need nothing more", async () => {
  const write = await numberWriter(magnet(plain));

  expect(write(45158.4, "currency:0")).toBe("£45,158");
  expect(write(0.0561, "percent:1")).toBe("5.6%");
  expect(write(1234.5, "general")).toBe("1234.5");
});

test("codes, short figures and dates are fetched where the version needs them", async () => {
  const write = await numberWriter(magnet({ ...plain, compact, dates, codes: true }));

  expect(write(1200, '$#,##0" a year"')).toBe("$1,200 a year");
  expect(write(999950, "currency:compact")).toBe("£1m");
  expect(write(45322, "date:long")).toBe("31 January 2024");
  expect(write(0.0561, "percent:1")).toBe("5.6%");
});
