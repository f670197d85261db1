import type { PublicDefinition } from "../../contract/definition";
import { evaluate, type Functions, type Tree } from "../../engine/evaluate";
import { formatNumber, type NumberPattern } from "../../engine/format";
import { core } from "../../engine/functions/core";
import type { Value } from "../../engine/values";
import type { Formulas } from "../model/formulas";
import { answerValue } from "./answer-value";
import { functionGroup } from "./function-group";
import { readFormat } from "./read-format";

/** The formulas of one magnet, ready to compute. Fetches only those groups of functions that it uses. */
export async function engine(definition: PublicDefinition): Promise<Formulas> {
  const { steps, variables = [], tables = [], groups = [], numbers, texts } = definition;
  const functions: Functions = Object.assign({}, core, ...(await Promise.all(groups.map(functionGroup))));
  const questions = steps.flatMap(s => s.questions);

  /** What formulas see: tables, and each question's answer or nothing. */
  function scopeOf(answers: Parameters<Formulas["live"]>[0]): Map<string, Value> {
    const scope = new Map<string, Value>(tables.map(t => [t.id.toLowerCase(), t.rows]));
    for (const q of questions) scope.set(q.id.toLowerCase(), answerValue(q, answers[q.id]));
    return scope;
  }

  function compute(tree: unknown, scope: Map<string, Value>): Value {
    return evaluate(tree as Tree, name => scope.get(name), functions);
  }

  function textOf(value: Value, format: string | undefined, unit: string | undefined): string {
    if (typeof value === "boolean") return (value ? texts.yes : texts.no) ?? "";
    if (typeof value === "string") return value;
    if (typeof value !== "number") return texts.notAvailable ?? "–";
    const text = formatNumber(value, readFormat(format ?? "general"), numbers as NumberPattern);
    return unit ? `${text}\u00a0${unit}` : text;
  }

  return {
    holds(tree, answers) {
      const value = compute(tree, scopeOf(answers));
      return value === true || (typeof value === "number" && value !== 0);
    },
    live(answers) {
      const scope = scopeOf(answers);
      for (const { id, tree } of variables) scope.set(id.toLowerCase(), compute(tree, scope));
      return variables.filter(v => v.live).map(({ id, label, format, unit }) => {
        const value = scope.get(id.toLowerCase()) ?? null;
        return { id, label: label ?? id, text: textOf(value, format, unit), value: typeof value === "object" ? null : value };
      });
    },
  };
}
