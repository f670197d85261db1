import { freeId, idsIn } from "./ids";
import { inserted, moved } from "./lists";
import { questionOf, stepOf, type Definition, type Question, type Step } from "./shape";

/** Every edit answers a new definition and leaves the old one alone. */

export function addStep(definition: Definition, after: string | null): { readonly definition: Definition; readonly id: string } {
  const id = freeId(idsIn(definition), "step");
  const step: Step = { id, title: "", questions: [] };
  return { definition: { ...definition, steps: behind(definition.steps, step, after) }, id };
}

export const removeStep = (definition: Definition, id: string): Definition => ({ ...definition, steps: definition.steps.filter(step => step.id !== id) });

export const moveStep = (definition: Definition, id: string, to: number): Definition => ({ ...definition, steps: moved(definition.steps, id, to) });

export function addQuestion(definition: Definition, step: string, question: Question, after: string | null): Definition {
  return inStep(definition, step, questions => behind(questions, question, after));
}

export function removeQuestion(definition: Definition, id: string): Definition {
  const step = stepOf(definition, id);
  return step ? inStep(definition, step.id, questions => questions.filter(q => q.id !== id)) : definition;
}

/** To a place in a step: its own, or another one. */
export function moveQuestion(definition: Definition, id: string, step: string, to: number): Definition {
  const [question, target] = [questionOf(definition, id), definition.steps.find(s => s.id === step)];
  if (!question || !target) return definition;
  if (target.questions.includes(question)) return inStep(definition, step, questions => moved(questions, id, to));
  return inStep(removeQuestion(definition, id), step, questions => inserted(questions, to, question));
}

/** One place up or down, over the border of a step where it stands at it. */
export function nudgeQuestion(definition: Definition, id: string, by: 1 | -1): Definition {
  const at = definition.steps.findIndex(step => step.questions.some(q => q.id === id));
  if (at < 0) return definition;
  const { id: step, questions } = definition.steps[at]!;
  const to = questions.findIndex(q => q.id === id) + by;
  if (to >= 0 && to < questions.length) return moveQuestion(definition, id, step, to);
  const next = definition.steps[at + by];
  return next ? moveQuestion(definition, id, next.id, by > 0 ? 0 : next.questions.length) : definition;
}

/** A copy behind it, with an id of its own; ids of options may be the same in two questions. */
export function duplicateQuestion(definition: Definition, id: string): { readonly definition: Definition; readonly id: string } {
  const step = stepOf(definition, id);
  const question = questionOf(definition, id);
  if (!step || !question) return { definition, id };
  const copy = freeId(idsIn(definition), "q");
  return { definition: addQuestion(definition, step.id, { ...question, id: copy }, id), id: copy };
}

function inStep(definition: Definition, id: string, change: (questions: readonly Question[]) => readonly Question[]): Definition {
  return { ...definition, steps: definition.steps.map(step => (step.id === id ? { ...step, questions: change(step.questions) } : step)) };
}

function behind<T extends { readonly id: string }>(list: readonly T[], item: T, after: string | null): readonly T[] {
  const index = after === null ? list.length : list.findIndex(other => other.id === after) + 1 || list.length;
  return inserted(list, index, item);
}
