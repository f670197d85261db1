import type { PublicDefinition, PublicQuestion, PublicStep } from "../../contract/definition";
import type { Value } from "../../engine/values";
import type { Answer, Answers } from "../model/answers";
import type { AskedQuestion, VisibleStep, Way } from "../model/way";
import type { Flow } from "./flow/flow";

/**
 * The way of a visitor; the twin of `Walk` in C#: conditions and jumps look back only, at answers that count; a shown step's jumps are asked
 * behind its questions, and the first that holds passes over what lies before its step. A step without a visible question is not listed.
 */
export function walk(definition: PublicDefinition, given: Answers, tell: (question: PublicQuestion, answer: Answer | undefined) => void, compute: (tree: unknown) => Value, flow: Flow | null): Way {
  flow?.begin();
  const answers: Record<string, Answer> = { ...given };
  const shown = (tree: unknown) => tree == null || holds(compute(tree));
  const steps: VisibleStep[] = [];
  let target: string | undefined;
  for (const step of definition.steps) {
    // The jump ends at its step, whether that is shown or not.
    if (step.id === target) target = undefined;
    if (target !== undefined || !shown(step.showIf)) {
      for (const question of step.questions) tell(question, undefined);
      continue;
    }
    const asked: AskedQuestion[] = [];
    const inStep: PublicStep = flow ? { ...flow.filled(step), questions: [] } : step;
    for (const question of step.questions) {
      const isShown = shown(question.showIf);
      const own = flow ? flow.ask(question, isShown, answers, given) : question;
      if (flow) (inStep.questions as AskedQuestion[]).push(own);
      tell(question, isShown ? answers[question.id] : undefined);
      if (!isShown) continue;
      flow?.judge(own, answers[question.id]);
      asked.push(own);
    }
    if (asked.length > 0) steps.push({ step: inStep, questions: asked });
    target = step.jumps?.find(jump => shown(jump.when))?.to;
  }
  return { steps, answers, ...(flow && { form: flow.filled(definition.leadForm) }) };
}

/** Yes, or a number other than 0; not: no, 0, nothing, a text, an error. */
export const holds = (value: Value): boolean => value === true || (typeof value === "number" && value !== 0);
