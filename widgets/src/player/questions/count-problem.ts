import type { Kind } from "./kind";

/** Too few or too many were chosen. Who chooses what stands alone has chosen enough. */
export const countProblem: NonNullable<Kind["problem"]> = ({ min, max, options }, answer, say) => {
  const chosen = answer as readonly unknown[];
  if (min != null && chosen.length < min && !options?.some(o => o.exclusive && chosen.includes(o.id))) return say("errorAtLeast", min);
  return max != null && chosen.length > max ? say("errorAtMost", max) : null;
};
