import type { PublicDefinition } from "../../contract/definition";
import type { Functions, Term, Tree } from "../../engine/evaluate";
import { core } from "../../engine/functions/core";
import type { NumberPattern } from "../../engine/number-pattern";
import { type SheetFormula, Sheet } from "../../engine/sheet";
import type { Value } from "../../engine/values";
import type { Answers } from "../model/answers";
import type { Formulas } from "../model/formulas";
import { answerValue } from "./answer-value";
import { functionGroup } from "./function-group";
import { numberWriter } from "./number-writer";

/** The formulas of one magnet, ready to compute. Fetches only those groups of functions that it uses. */
export async function engine(definition: PublicDefinition): Promise<Formulas> {
  const { steps, variables = [], tables = [], groups = [], numbers, texts } = definition;
  const functions: Functions = Object.assign({}, core, ...(await Promise.all(groups.map(functionGroup))));
  const writeNumber = await numberWriter(definition);
  const questions = steps.flatMap(s => s.questions);

  const sheet = new Sheet([...tables.map(t => t.id), ...questions.map(q => q.id)], variables as readonly SheetFormula[], functions, undefined, numbers as NumberPattern | undefined);
  for (const { id, rows } of tables) sheet.set(id, rows);
  const conditions = new Map<unknown, Term>();

  /** What formulas see: tables, and each question's answer or nothing. Only what a changed answer leads to is computed again. */
  function take(answers: Answers): void {
    for (const q of questions) sheet.set(q.id, answerValue(q, answers[q.id]));
  }

  function condition(tree: unknown): Term {
    const term = conditions.get(tree) ?? sheet.formula(tree as Tree);
    conditions.set(tree, term);
    return term;
  }

  function textOf(value: Value, format: string | undefined, unit: string | undefined): string {
    if (typeof value === "boolean") return (value ? texts.yes : texts.no) ?? "";
    if (typeof value === "string") return value;
    if (typeof value !== "number") return texts.notAvailable ?? "–";
    const text = writeNumber(value, format ?? "general");
    return unit ? `${text}\u00a0${unit}` : text;
  }

  return {
    holds(tree, answers) {
      take(answers);
      const value = condition(tree)();
      return value === true || (typeof value === "number" && value !== 0);
    },
    live(answers) {
      take(answers);
      return variables.filter(v => v.live).map(({ id, label, format, unit }) => {
        const value = sheet.get(id) ?? null;
        return { id, label: label ?? id, text: textOf(value, format, unit), value: typeof value === "object" ? null : value };
      });
    },
  };
}
