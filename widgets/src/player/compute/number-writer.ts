import type { PublicDefinition } from "../../contract/definition";
import { namedText } from "../../engine/format";
import type { NumberPattern } from "../../engine/number-pattern";

/** Writes numbers by the formats of a magnet. Codes, dates and compact figures are fetched only where they occur. */
export async function numberWriter({ numbers, variables = [] }: PublicDefinition): Promise<(value: number, format: string) => string> {
  const pattern = numbers as NumberPattern;
  // Versions from before `codes` name their formats only.
  const needed = pattern?.codes ?? variables.some(v => v.format && namedText(0, v.format, pattern) === undefined);
  const any = needed ? (await import("../../engine/format-any")).formatNumber : null;
  return (value, format) => any?.(value, format, pattern) ?? namedText(value, format, pattern) ?? namedText(value, "general", pattern) ?? "";
}
