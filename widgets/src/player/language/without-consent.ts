import type { PublicDefinition } from "../../contract/definition";
import type { Kept } from "../send/kept";

/** A kept run without what was agreed to: its wording is proof, and stands in another language now. */
export function withoutConsent({ steps }: PublicDefinition, kept: Kept): Kept {
  const boxes = new Set(steps.flatMap(step => step.questions).filter(question => question.kind === "consent").map(question => question.id));
  const answers = Object.fromEntries(Object.entries(kept.answers).filter(([id]) => !boxes.has(id)));
  return { ...kept, answers, ...(kept.lead && { lead: { ...kept.lead, report: false, marketing: false } }) };
}
