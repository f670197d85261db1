import type { Kind } from "./kind";

/** Too few or too many were chosen. What stands alone is enough by itself, and too much with anything else. */
export const countProblem: NonNullable<Kind["problem"]> = ({ min, max, options }, answer, say) => {
  const chosen = answer as readonly unknown[];
  const alone = options?.find(o => o.exclusive && chosen.includes(o.id));
  if (alone) return chosen.length > 1 ? say("errorAlone", alone.label) : null;
  if (min != null && chosen.length < min) return say("errorAtLeast", min);
  return max != null && chosen.length > max ? say("errorAtMost", max) : null;
};
