import type { PublicDefinition } from "../../contract/definition";
import type { Functions, Term, Tree } from "../../engine/evaluate";
import { core } from "../../engine/functions/core";
import { generalText } from "../../engine/generalText";
import type { NumberPattern } from "../../engine/number-pattern";
import { type SheetFormula, Sheet } from "../../engine/sheet";
import { isError, type Value } from "../../engine/values";
import type { Formulas } from "../model/formulas";
import { answerValue } from "./answer-value";
import { functionGroup } from "./function-group";
import { numberWriter } from "./number-writer";
import { holds, walk } from "./walk";

/** The formulas of one magnet, ready to compute. Fetches only those groups of functions that it uses. */
export async function engine(definition: PublicDefinition): Promise<Formulas> {
  const { steps, variables = [], tables = [], groups = [], numbers, pipes, texts } = definition;
  const functions: Functions = Object.assign({}, core, ...(await Promise.all(groups.map(functionGroup))));
  const writeNumber = await numberWriter(definition);
  const questions = steps.flatMap(s => s.questions);

  const today = definition.timeZone ? (await import("./market-day")).marketDay(definition.timeZone) : undefined;
  const sheet = new Sheet([...tables.map(t => t.id), ...questions.map(q => q.id)], variables as readonly SheetFormula[], functions, today, numbers as NumberPattern | undefined);
  for (const { id, rows } of tables) sheet.set(id, rows);
  const terms = new Map<unknown, Term>();

  /** A formula of the flow over what is in the sheet; only what a changed answer leads to is computed again. */
  function compute(tree: unknown): Value {
    const term = terms.get(tree) ?? sheet.formula(tree as Tree);
    terms.set(tree, term);
    return term();
  }

  function textOf(value: Value, format: string | undefined): string | null {
    if (typeof value === "boolean") return (value ? texts.yes : texts.no) ?? "";
    if (typeof value === "string") return value;
    return typeof value === "number" ? writeNumber(value, format ?? "general") : null;
  }

  const needsFlow = pipes != null || questions.some(q => (q.requiredIf ?? q.defaultFormula ?? q.rules) != null);
  const valueOf = (name: string) => sheet.get(name) ?? null;
  const flow = needsFlow ? (await import("./flow/flow")).makeFlow(definition, { compute, valueOf, holds, isError, textOf, generalText }) : null;

  return {
    walk: given => walk(definition, given, (question, answer) => sheet.set(question.id, answerValue(question, answer)), compute, flow),
    live(answers) {
      for (const q of questions) sheet.set(q.id, answerValue(q, answers[q.id]));
      return variables.filter(v => v.live).map(({ id, label, format, unit }) => {
        const value = valueOf(id);
        const text = textOf(value, format);
        return { id, label: label ?? id, text: text === null ? (texts.notAvailable ?? "–") : unit && typeof value === "number" ? `${text}\u00a0${unit}` : text, value: typeof value === "object" ? null : value };
      });
    },
  };
}
