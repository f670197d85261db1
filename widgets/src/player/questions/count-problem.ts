import type { Kind } from "./kind";

/** Too few or too many were chosen. What stands alone is enough by itself. */
export const countProblem: NonNullable<Kind["problem"]> = ({ min, max, options }, answer, say) => {
  const chosen = answer as readonly unknown[];
  if (options?.some(o => o.exclusive && chosen.includes(o.id))) return null;
  if (min != null && chosen.length < min) return say("errorAtLeast", min);
  return max != null && chosen.length > max ? say("errorAtMost", max) : null;
};
