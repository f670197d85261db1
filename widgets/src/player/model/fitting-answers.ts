import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Answer, Answers, NumberInUnit, WrittenChoice } from "./answers";

/** Of kept answers those that this version still understands: a magnet may be published anew between two visits. */
export function fittingAnswers(definition: PublicDefinition, kept: Answers): Answers {
  const fitting: Record<string, Answer> = {};
  for (const step of definition.steps) {
    for (const question of step.questions) {
      const answer = kept[question.id];
      if (answer !== undefined && fits(question, answer)) fitting[question.id] = answer;
    }
  }
  return fitting;
}

function fits({ kind, options, rows, units, notApplicable }: PublicQuestion, answer: Answer): boolean {
  const known = (id: unknown) => options?.some(o => o.id === id) ?? false;
  const chosen = (choice: unknown) => known((choice as WrittenChoice).choice ?? choice);
  if (rows) return typeof answer === "object" && Object.entries(answer).every(([row, id]) => rows.some(r => r.id === row) && known(id));
  if (options) return Array.isArray(answer) === /^(multiple|ranking)$/.test(kind) && [answer].flat().every(chosen);
  if (answer === "n/a" && notApplicable != null) return true;
  if (typeof answer === "object") return units?.some(u => u.id === (answer as NumberInUnit).unit) ?? false;
  return (kinds[typeof answer] ?? "").includes(kind);
}

/** Kinds by the plain type of their answers. */
const kinds: Readonly<Record<string, string>> = { number: "slider number rating nps", boolean: "yes-no consent", string: "text email date phone country" };
