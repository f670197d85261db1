import type { PublicDefinition, PublicQuestion } from "../../../contract/definition";
import type { Value } from "../../../engine/values";
import type { Answer, Answers } from "../../model/answers";
import type { AskedQuestion } from "../../model/way";
import { filled } from "./filled";
import { pipeText } from "./pipe-text";
import { startAnswer } from "./start-answer";

/** What a walk asks where texts hold pipes, or questions have computed defaults, requirements or rules. Other magnets do not fetch it. */
export interface Flow {
  /** Forgets what was counted on the walk before. */
  begin(): void;
  /** A step or the lead form with its texts filled. */
  filled<T>(part: T): T;
  /** The question as it is now. Puts its computed default among the answers while the visitor has not touched it. */
  ask(question: PublicQuestion, isShown: boolean, answers: Record<string, Answer>, given: Answers): AskedQuestion;
  /** Looks whether the answer keeps the rules; the answer is in scope already. */
  judge(question: AskedQuestion, answer: Answer | undefined): void;
}

export interface Days {
  dayValue(text: string): number | null;
  dayText(serial: number): string | undefined;
}

/** What the engine does for it; handed over, so that the two chunks share no third. */
export interface FlowEngine {
  compute(tree: unknown): Value;
  /** The value of a variable, from what is answered so far; checks made sure that it needs no more. */
  valueOf(name: string): Value;
  holds(value: Value): boolean;
  isError(value: Value): boolean;
  /** A value as people read it; null where there is nothing to read. */
  textOf(value: Value, format?: string): string | null;
  /** A number as formulas join it to text. */
  generalText(number: number): string;
  /** What day it is in the market, as a serial; where something asks for it. */
  readonly today: number | undefined;
  /** How days are read and written; null where the magnet asks for none. */
  readonly days: Days | null;
}

/** Questions stay the same objects while nothing about them changes, so that a screen knows which to draw anew. */
export function makeFlow(definition: PublicDefinition, { compute, valueOf, holds, isError, textOf, generalText, today, days }: FlowEngine): Flow {
  const known = new Map<string, { readonly key: string; readonly question: AskedQuestion; readonly start: Answer | undefined }>();
  let counted: Record<string, Answer | undefined> = {};
  const fill = (text: string) => pipeText(text, definition, name => known.get(name)?.question, counted, valueOf, textOf, days);

  return {
    begin: () => void (counted = {}),
    filled: part => filled(part, fill),
    ask(question, isShown, answers, given) {
      const { id, requiredIf, defaultFormula, rules, showIf: _, ...texts } = question;
      const before = known.get(id.toLowerCase());
      const touched = id in given;
      const start = defaultFormula == null ? undefined : touched ? before?.start : startAnswer(question, compute(defaultFormula), generalText, days, today);
      if (isShown && !touched && start !== undefined) answers[id] = start;
      counted[id.toLowerCase()] = isShown ? answers[id] : undefined;
      const required = requiredIf == null ? question.required : holds(compute(requiredIf)) ? undefined : false;
      const now = { ...filled(texts, fill), required };
      const key = JSON.stringify([now, start]);
      if (before?.key === key) return before.question;
      const asked = { ...question, ...now } as AskedQuestion;
      known.set(id.toLowerCase(), { key, question: asked, start });
      return asked;
    },
    judge(question, answer) {
      const isBroken = (value: Value) => !isError(value) && !holds(value);
      const rule = answer === undefined ? undefined : question.rules?.find(r => isBroken(compute(r.when)));
      if (rule) question.broken = fill(rule.message);
      else delete question.broken;
    },
  };
}
