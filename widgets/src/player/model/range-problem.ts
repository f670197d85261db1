import type { NumberInUnit } from "./answers";
import type { Check } from "./checks";

/** What is not a number is kept as NaN, so that the field's text survives and the message says what is meant. Limits are in the first unit. */
export const rangeProblem: Check = ({ hardMin = 0, hardMax = 1e12, units = [] }, answer, say, write) => {
  const inFirstUnit = ({ value, unit }: NumberInUnit) => value * (units.find(u => u.id === unit)?.factor ?? NaN);
  const number = typeof answer === "object" ? inFirstUnit(answer as NumberInUnit) : (answer as number);
  if (!Number.isFinite(number)) return say("errorNumber");
  if (number < hardMin) return say("errorMin", write(hardMin));
  if (number > hardMax) return say("errorMax", write(hardMax));
  return null;
};
