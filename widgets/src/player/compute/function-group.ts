import type { Functions } from "../../engine/evaluate";

/** Fetches a group of functions; each is a chunk of its own. A group that this player does not know has no functions: `#NAME?`. */
export async function functionGroup(name: string): Promise<Functions> {
  switch (name) {
    case "math": return (await import("../../engine/functions/math")).math;
    case "lookup": return (await import("../../engine/functions/lookup")).lookup;
    case "text": return (await import("../../engine/functions/text")).text;
    case "finance": return (await import("../../engine/functions/finance")).finance;
    case "date": return (await import("../../engine/functions/date")).date;
    default: return {};
  }
}
