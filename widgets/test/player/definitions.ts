import type { PublicDefinition } from "../../src/contract/definition";
import cyberRisk from "../definitions/cyber-risk.json";
import magnetAudit from "../definitions/magnet-audit.json";
import allKinds from "../definitions/all-kinds.json";
import pmStyle from "../definitions/pm-style.json";

/** The projections of the three templates, as `Projection.Of` makes them, and a definition with every kind of question. */
export const definitions = { cyberRisk, magnetAudit, allKinds, pmStyle } as unknown as Record<"cyberRisk" | "magnetAudit" | "allKinds" | "pmStyle", PublicDefinition>;
