import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import type { Functions, Term, Tree } from "../../engine/evaluate";
import { core } from "../../engine/functions/core";
import { generalText } from "../../engine/generalText";
import type { NumberPattern } from "../../engine/number-pattern";
import { type SheetFormula, Sheet } from "../../engine/sheet";
import { isError, type Value } from "../../engine/values";
import type { Answer } from "../model/answers";
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
  const later = questions.some(isLater) ? await import("./later-values") : null;
  const names = later ? questions.flatMap(later.namesOf) : questions.map(q => q.id);
  const sheet = new Sheet([...tables.map(t => t.id), ...names], variables as readonly SheetFormula[], functions, today, numbers as NumberPattern | undefined);
  for (const { id, rows } of tables) sheet.set(id, rows);
  const terms = new Map<unknown, Term>();

  function tell(question: PublicQuestion, answer: Answer | undefined): void {
    for (const [name, value] of later?.laterValues(question, answer, answerValue) ?? [[question.id, answerValue(question, answer)] as const]) sheet.set(name, value);
  }

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
  const flow = needsFlow ? (await import("./flow/flow")).makeFlow(definition, { compute, valueOf, holds, isError, textOf, generalText, today, days: later }) : null;

  return {
    walk: given => walk(definition, given, tell, compute, flow),
    live(answers) {
      for (const q of questions) tell(q, answers[q.id]);
      return variables.filter(v => v.live).map(({ id, label, format, unit }) => {
        const value = valueOf(id);
        const text = textOf(value, format);
        return { id, label: label ?? id, text: text === null ? (texts.notAvailable ?? "–") : unit && typeof value === "number" ? `${text}\u00a0${unit}` : text, value: typeof value === "object" ? null : value };
      });
    },
  };
}

/** Whether answers to a question may be more than an id, a list of ids, a number, a text or yes/no. */
function isLater({ kind, units, notApplicable, options }: PublicQuestion): boolean {
  return /^(date|matrix|ranking)$/.test(kind) || (units ?? notApplicable) != null || (options ?? []).some(o => o.write);
}
