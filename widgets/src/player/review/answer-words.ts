import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import { type Answer, type NumberInUnit, notApplicable, type RowAnswers, type WrittenChoice } from "../model/answers";
import { writtenWith } from "../numeric/written-with";
import { dayText } from "../questions/date/day-text";
import { isDay } from "../questions/date/is-day";
import type { Words } from "../words";

/** An answer as its visitor would say it; several lines for several things. Null: there is none. */
export function answerWords(question: PublicQuestion, answer: Answer | undefined, say: Words, definition: PublicDefinition): string | null {
  const { kind, rows, options, yesLabel, noLabel, label } = question;
  if (answer === undefined || Number.isNaN(answer)) return null;
  if (answer === notApplicable && question.notApplicable) return question.notApplicable;
  if (kind === "consent") return answer === true ? (label ?? say("yes")) : null;
  if (typeof answer === "boolean") return answer ? (yesLabel ?? say("yes")) : (noLabel ?? say("no"));
  if (kind === "rating" || kind === "nps") return say("rating", answer as number, question.max ?? 10);
  if (typeof answer === "number" || kind === "number") return amount(question, answer as number | NumberInUnit, definition);
  if (rows) return lines(rows.map(row => [row.label, options?.find(o => o.id === (answer as RowAnswers)[row.id])?.label]));
  if (options) return chosen(question, [answer].flat() as readonly (string | WrittenChoice)[]);
  if (kind === "date") return isDay(answer as string) ? dayText(answer as string, definition.locale) : null;
  if (kind === "country") return new Intl.DisplayNames([definition.locale, "en"], { type: "region", fallback: "code" }).of(answer as string) ?? null;
  return answer as string;
}

function amount(question: PublicQuestion, answer: number | NumberInUnit, { numbers }: PublicDefinition): string {
  const { value, unit } = typeof answer === "object" ? answer : { value: answer, unit: question.units?.[0]?.id };
  const label = question.units?.find(u => u.id === unit)?.label;
  return writtenWith(label ? { ...question, unit: label } : question, numbers)(value);
}

function chosen({ kind, options = [] }: PublicQuestion, answers: readonly (string | WrittenChoice)[]): string | null {
  const words = answers.map((answer, i) => {
    const [id, text] = typeof answer === "object" ? [answer.choice, answer.text] : [answer, ""];
    const name = options.find(o => o.id === id)?.label;
    return name && `${kind === "ranking" ? `${i + 1}. ` : ""}${name}${text ? `: ${text}` : ""}`;
  });
  return words.filter(Boolean).join("\n") || null;
}

function lines(parts: readonly (readonly [string, string | undefined])[]): string | null {
  return parts.filter(([, words]) => words).map(([name, words]) => `${name}: ${words}`).join("\n") || null;
}
