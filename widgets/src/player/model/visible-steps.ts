import type { PublicDefinition, PublicQuestion, PublicStep } from "../../contract/definition";
import type { Answer, Answers } from "./answers";
import type { Formulas } from "./formulas";

export interface VisibleStep {
  readonly step: PublicStep;
  readonly questions: readonly PublicQuestion[];
}

/**
 * The steps that a visitor with these answers sees. Conditions look back only, at answers that are visible themselves; a step without a
 * visible question is skipped. While the formulas are still on their way, what has a condition is hidden.
 */
export function visibleSteps(definition: PublicDefinition, answers: Answers, formulas: Formulas | null): VisibleStep[] {
  const seen: Record<string, Answer> = {};
  const shown = (tree: unknown) => tree == null || (formulas?.holds(tree, seen) ?? false);
  const steps: VisibleStep[] = [];
  for (const step of definition.steps) {
    if (!shown(step.showIf)) continue;
    const questions = step.questions.filter(question => {
      if (!shown(question.showIf)) return false;
      const answer = answers[question.id];
      if (answer !== undefined) seen[question.id] = answer;
      return true;
    });
    if (questions.length > 0) steps.push({ step, questions });
  }
  return steps;
}
