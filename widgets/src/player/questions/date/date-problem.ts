import type { Kind } from "../kind";
import { dayText } from "./day-text";
import { isDay } from "./is-day";
import { limits } from "./limits";

/** A day that does not exist, or one before the first or behind the last that is taken. */
export const dateProblem: NonNullable<Kind["problem"]> = (question, answer, say, definition) => {
  const day = answer as string;
  const { min, max } = limits(question, definition);
  if (!isDay(day)) return say("errorDate");
  if (min && day < min) return say("errorDateMin", dayText(min, definition.locale, false));
  return max && day > max ? say("errorDateMax", dayText(max, definition.locale, false)) : null;
};
