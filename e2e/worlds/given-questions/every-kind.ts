import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const table: readonly { kind: string; variant?: string; question: any }[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../src/LeadMagnets.Domain/Definitions/Kinds/question-kinds.json"), "utf8"));

const nameOf = ({ kind, variant }: { kind: string; variant?: string }) => variant ?? kind;

/** The kinds of questions that there are, and what buyers would call another kind, from the table that every part of the product reads. */
export const kinds: readonly string[] = table.map(nameOf);

/** The example of each kind. */
export const questionOf = (kind: string): any => table.find(row => nameOf(row) === kind)!.question;

/** A magnet that asks one question of each kind, each on a step of its own, and lets the answers be looked over. */
export const everyKind = (locale: string) => magnet(locale, `Every kind (${locale})`, table.map(row => ({ id: `s-${nameOf(row)}`, questions: [row.question] })));

/** The same on one page. */
export const onOnePage = (locale: string) => magnet(locale, `On one page (${locale})`, [{ id: "all", title: "All of it", questions: table.map(row => row.question) }]);

const magnet = (locale: string, title: string, steps: readonly unknown[]) => ({
  kind: "assessment", title, locale, currency: "GBP", review: true, steps,
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
