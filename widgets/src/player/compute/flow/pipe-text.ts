import type { ListPattern, PublicDefinition, PublicQuestion } from "../../../contract/definition";
import type { Value } from "../../../engine/values";
import type { Answer, NumberInUnit, RowAnswers, WrittenChoice } from "../../model/answers";
import type { Days } from "./flow";

const comma: ListPattern = { two: ", ", between: ", ", last: ", " };

type Answered = Readonly<Record<string, Answer | undefined>>;

/** A text whose places `{{0}}` are filled; the twin of `PipeValues` in C#. */
export function pipeText(
  text: string, { pipes, locale }: PublicDefinition, questionOf: (name: string) => PublicQuestion | undefined, answers: Answered,
  valueOf: (name: string) => Value, textOf: (value: Value, format?: string) => string | null, days: Days | null,
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
    if (answer === "n/a" && question.notApplicable != null) return question.notApplicable;
    if (typeof answer === "number") return withUnit(question, answer, question.units?.[0]?.id, format);
    if (question.kind === "date") return textOf(days?.dayValue(answer as string) ?? null, format ?? "date");
    if (question.kind === "country") return new Intl.DisplayNames([locale], { type: "region" }).of(answer as string) ?? null;
    if (typeof answer === "object" && "unit" in answer) return withUnit(question, (answer as NumberInUnit).value, (answer as NumberInUnit).unit, format);
    if (question.rows) return inRows(question, answer as RowAnswers);
    if (!question.options) return answer as string;
    return join(labels(question, [answer].flat() as (string | WrittenChoice)[]), pipes?.list ?? comma);
  }

  function withUnit({ units }: PublicQuestion, number: number, id: string | undefined, format: string | undefined): string | null {
    const text = textOf(number, format);
    const unit = units?.find(u => u.id === id)?.label;
    return text === null || unit === undefined ? text : `${text}\u00a0${unit}`;
  }
}

/** Labels in the order of the question, in a ranking in that of the answer; what was written stands for the label of its option. */
function labels({ kind, options = [] }: PublicQuestion, chosen: readonly (string | WrittenChoice)[]): string[] {
  const ids = chosen.map(c => (typeof c === "object" ? c.choice : c));
  const written = (id: string) => (chosen[ids.indexOf(id)] as Partial<WrittenChoice>).text || undefined;
  const known = options.filter(o => ids.includes(o.id));
  if (kind === "ranking") known.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return known.map(o => written(o.id) ?? o.label);
}

function inRows({ rows = [], options = [] }: PublicQuestion, answers: RowAnswers): string | null {
  const told = rows.flatMap(row => options.filter(o => o.id === answers[row.id]).map(o => `${row.label}: ${o.label}`));
  return told.length > 0 ? told.join("; ") : null;
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
