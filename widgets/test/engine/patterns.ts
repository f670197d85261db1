import { type PatternEntry, patternsOf } from "./pattern-of";
import { readVectors } from "./vectors";

/** The pattern of a language, with what a currency adds to it. */
export const patternOf = patternsOf(readVectors<PatternEntry>("number-patterns.json"));
