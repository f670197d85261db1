import type { JsonObject } from "../document/json";

/** A definition as the editor sees it: what it needs to know by name; everything else is carried along as it is. */
export interface Definition extends JsonObject {
  readonly kind: "quiz" | "assessment" | "calculator";
  readonly title: string;
  readonly locale: string;
  readonly steps: readonly Step[];
}

export interface Step extends JsonObject {
  readonly id: string;
  readonly questions: readonly Question[];
}

export interface Question extends JsonObject {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

export const stepOf = (definition: Definition, question: string): Step | undefined => definition.steps.find(step => step.questions.some(q => q.id === question));

export const questionOf = (definition: Definition, id: string): Question | undefined => stepOf(definition, id)?.questions.find(q => q.id === id);
