import type { PublicQuestion } from "../../contract/definition";
import { dateOf, isDate, serialOf } from "../../engine/dateSerial";
import type { Value } from "../../engine/values";
import type { Answer, NumberInUnit, RowAnswers, WrittenChoice } from "../model/answers";

/** Values by the names under which formulas read them. */
export type NamedValues = readonly (readonly [name: string, value: Value])[];

/** The names of a question's values: its own, and those of a matrix' rows or of what is ranked. */
export function namesOf({ id, kind, rows, options = [] }: PublicQuestion): string[] {
  const parts = kind === "matrix" ? (rows ?? []) : kind === "ranking" ? options : [];
  return [id, ...parts.map(part => `${id}_${part.id}`)];
}

/** How answers of the plain kinds are read; handed over, so that the two chunks share no third. */
type Plain = (question: PublicQuestion, answer: Answer | undefined) => Value;

/** What formulas read of kinds whose answers are more than an id, a number or a text; the twin of `AnswerValue` in C#. */
export function laterValues(question: PublicQuestion, answer: Answer | undefined, plain: Plain): NamedValues {
  const { kind } = question;
  if (kind === "matrix") return matrix(question, (answer ?? {}) as RowAnswers);
  if (kind === "ranking") return ranking(question, (answer ?? []) as readonly string[]);
  return [[question.id, value(question, answer, plain)]];
}

function value(question: PublicQuestion, answer: Answer | undefined, plain: Plain): Value {
  if (answer === "n/a" && question.notApplicable != null) return null;
  if (typeof answer === "string" && question.kind === "date") return dayValue(answer);
  if (Array.isArray(answer)) return plain(question, answer.map(idOf));
  if (typeof answer !== "object") return plain(question, answer);
  return "choice" in answer ? plain(question, idOf(answer as WrittenChoice)) : inFirstUnit(question, answer as NumberInUnit);
}

const idOf = (chosen: string | WrittenChoice): string => (typeof chosen === "object" ? chosen.choice : chosen);

/** Not a number where the unit is unknown or the number is none yet. */
function inFirstUnit({ units = [] }: PublicQuestion, { value, unit }: NumberInUnit): Value {
  const number = value * (units.find(u => u.id === unit)?.factor ?? NaN);
  return Number.isNaN(number) ? null : number;
}

/** `YYYY-MM-DD` as a serial; nothing for a day that does not exist. */
export function dayValue(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month! < 1 || month! > 12 || day! < 1 || day! > new Date(Date.UTC(year, month!, 0)).getUTCDate()) return null;
  return serialOf(year, month!, day!) ?? null;
}

/** A serial as `YYYY-MM-DD`; nothing for what is no date. */
export function dayText(serial: number): string | undefined {
  if (!isDate(serial)) return undefined;
  const { year, month, day } = dateOf(Math.floor(serial));
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function matrix({ id, rows = [], options = [] }: PublicQuestion, answers: RowAnswers): NamedValues {
  const read = rows.map(row => {
    const chosen = answers[row.id];
    return [`${id}_${row.id}`, chosen === undefined ? null : (options.find(o => o.id === chosen)?.value ?? chosen)] as const;
  });
  let sum: number | null = null;
  for (const [, value] of read) if (value !== null) sum = (sum ?? 0) + (typeof value === "number" ? value : 0);
  return [[id, sum], ...read];
}

function ranking({ id, options = [] }: PublicQuestion, ranked: readonly string[]): NamedValues {
  const places = options.map(option => [`${id}_${option.id}`, ranked.indexOf(option.id) + 1 || null] as const);
  return [[id, ranked.length === 0 ? null : ranked.map(option => [option])], ...places];
}
