import type { ListPattern, PublicDefinition, PublicQuestion } from "../../../contract/definition";
import type { Value } from "../../../engine/values";
import type { Answer } from "../../model/answers";

const comma: ListPattern = { two: ", ", between: ", ", last: ", " };

type Answered = Readonly<Record<string, Answer | undefined>>;

/** A text whose places `{{0}}` are filled; the twin of `PipeValues` in C#. */
export function pipeText(
  text: string, { pipes }: PublicDefinition, questionOf: (name: string) => PublicQuestion | undefined, answers: Answered,
  valueOf: (name: string) => Value, textOf: (value: Value, format?: string) => string | null,
): string {
  return text.replace(/\{\{(\d+)\}\}/g, (place, at: string) => {
    const pipe = pipes?.places[Number(at)];
    if (!pipe) return place;
    const { name, format, fallback = "" } = pipe;
    if (name === undefined) return fallback;
    const question = questionOf(name);
    return short(question ? answerText(question, answers[name], format) : textOf(valueOf(name), format)) ?? fallback;
  });

  function answerText(question: PublicQuestion, answer: Answer | undefined, format: string | undefined): string | null {
    if (answer === undefined || Number.isNaN(answer)) return null;
    if (typeof answer === "boolean") return (answer ? question.yesLabel : question.noLabel) ?? textOf(answer);
    if (typeof answer === "number") return textOf(answer, format);
    if (!question.options) return answer as string;
    const chosen = typeof answer === "string" ? [answer] : answer;
    return join(question.options.filter(o => chosen.includes(o.id)).map(o => o.label), pipes?.list ?? comma);
  }
}

/** What a visitor typed, on one line and at most 200 characters; the twin of `PipedValue` in C#. */
function short(text: string | null): string | null {
  const line = (text ?? "").replace(/[\u0000-\u001f\u007f-\u009f]/g, " ").replace(/^ +| +$/g, "");
  if (line === "") return null;
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\ud800-\udbff]$/, "")}…`;
}

function join(words: readonly string[], { two, between, last }: ListPattern): string {
  return words.length < 3 ? words.join(two) : words.slice(0, -1).join(between) + last + words[words.length - 1];
}
