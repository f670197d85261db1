import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const table: readonly { kind: string; question: any }[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../src/LeadMagnets.Domain/Definitions/Kinds/question-kinds.json"), "utf8"));

/** The kinds of questions that there are, from the table that every part of the product reads. */
export const kinds: readonly string[] = table.map(row => row.kind);

/** The example of each kind. */
export const questionOf = (kind: string): any => table.find(row => row.kind === kind)!.question;

/** A magnet that asks one question of each kind, each on a step of its own, and lets the answers be looked over. */
export const everyKind = (locale: string) => ({
  kind: "assessment", title: `Every kind (${locale})`, locale, review: true,
  steps: table.map(({ kind, question }) => ({ id: `s-${kind}`, questions: [question] })),
  categories: [{ id: "kinds", title: "Kinds" }],
  bands: [{ id: "low", from: 0, to: 49, title: "Low" }, { id: "high", from: 50, to: 100, title: "High" }],
  leadForm: {
    title: "Where may we send it?", button: "Send it",
    fields: [{ id: "email", kind: "email", label: "E-mail", required: true }, { id: "consent", kind: "consent", label: "Send me the report.", required: true }],
  },
  leadModel: {},
  result: [{ kind: "score" }],
  report: [{ kind: "score" }],
});
