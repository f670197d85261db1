import { expect, test } from "vitest";
import { formatNumber, type NumberPattern } from "../../src/engine/format";
import { readFormat } from "../../src/player/compute/read-format";
import { definitions } from "./definitions";

const pattern = definitions.magnetAudit.numbers as NumberPattern;

test.each([
  ["general", 1234.5, "1234.5"],
  ["integer", 1234.5, "1,235"],
  ["decimal:1", 0.25, "0.3"],
  ["decimal", 2, "2.00"],
  ["percent:1", 0.0561, "5.6%"],
  ["currency", -3.5, "-£3.50"],
  ["currency:0", 45158.4, "£45,158"],
  ["#,##0.0#", 1234.5, "1,234.5"],
  ["0.0%", 0.1234, "12.3%"],
  ["00", 7, "07"],
  ['$#,##0" a year"', 1200, "$1,200 a year"],
])("%s writes %d", (format, number, text) => {
  expect(formatNumber(number, readFormat(format), pattern)).toBe(text);
});
