import type { PublicDefinition } from "../../contract/definition";
import { evaluate, type Functions, type Tree } from "../../engine/evaluate";
import { formatNumber, type NumberPattern } from "../../engine/format";
import { generalText } from "../../engine/generalText";
import { core } from "../../engine/functions/core";
import { isError, type Value } from "../../engine/values";
import type { Formulas } from "../model/formulas";
import { answerValue } from "./answer-value";
import { functionGroup } from "./function-group";
import { readFormat } from "./read-format";
import { holds, walk } from "./walk";

/** The formulas of one magnet, ready to compute. Fetches only those groups of functions that it uses. */
export async function engine(definition: PublicDefinition): Promise<Formulas> {
  const { steps, variables = [], tables = [], groups = [], numbers, pipes, texts } = definition;
  const functions: Functions = Object.assign({}, core, ...(await Promise.all(groups.map(functionGroup))));
  const questions = steps.flatMap(s => s.questions);

  /** What formulas see before anything is answered: tables, and nothing for each question. */
  function emptyScope(): Map<string, Value> {
    return new Map<string, Value>([...tables.map(t => [t.id.toLowerCase(), t.rows] as const), ...questions.map(q => [q.id.toLowerCase(), null] as const)]);
  }

  const computeIn = (scope: (name: string) => Value | undefined) => (tree: unknown): Value => evaluate(tree as Tree, scope, functions);

  function textOf(value: Value, format: string | undefined): string | null {
    if (typeof value === "boolean") return (value ? texts.yes : texts.no) ?? "";
    if (typeof value === "string") return value;
    return typeof value === "number" ? formatNumber(value, readFormat(format ?? "general"), numbers as NumberPattern) : null;
  }

  const needsFlow = pipes != null || questions.some(q => (q.requiredIf ?? q.defaultFormula ?? q.rules) != null);
  const makeFlow = needsFlow ? (await import("./flow/flow")).makeFlow(definition, { computeIn, holds, isError, textOf, generalText }) : null;

  return {
    walk(given) {
      const scope = emptyScope();
      const find = (name: string) => scope.get(name);
      return walk(definition, given, scope, computeIn(find), makeFlow?.(find) ?? null);
    },
    live(answers) {
      const scope = emptyScope();
      const compute = computeIn(name => scope.get(name));
      for (const q of questions) scope.set(q.id.toLowerCase(), answerValue(q, answers[q.id]));
      for (const { id, tree } of variables) scope.set(id.toLowerCase(), compute(tree));
      return variables.filter(v => v.live).map(({ id, label, format, unit }) => {
        const value = scope.get(id.toLowerCase()) ?? null;
        const text = textOf(value, format);
        return { id, label: label ?? id, text: text === null ? (texts.notAvailable ?? "–") : unit && typeof value === "number" ? `${text}\u00a0${unit}` : text, value: typeof value === "object" ? null : value };
      });
    },
  };
}
