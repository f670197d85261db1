import type { PublicDefinition, PublicQuestion } from "../../contract/definition";
import { marketDay } from "../compute/market-day";
import { dayValue } from "../compute/later-values";
import type { RowAnswers } from "./answers";
import type { Check } from "./checks";

/** What the server asks of the answers to a matrix, a date, a telephone number and a ranking; the twin of `AnswerKinds` in C#. */
export const laterChecks: Readonly<Record<"matrix" | "date" | "phone" | "ranking", Check>> = {
  matrix: ({ rows = [], required }, answer, say) =>
    required === false || rows.every(row => (answer as RowAnswers)[row.id] !== undefined) ? null : say("errorRows"),
  date: (question, answer, say, _, definition) => dateProblem(question, answer as string, say, definition),
  phone: (_, answer, say) => (/^\+[1-9]\d{6,14}$/.test(answer as string) ? null : say("errorPhone")),
  ranking: ({ options = [], top }, answer, say) =>
    (answer as readonly string[]).length === Math.min(top ?? Infinity, options.length) ? null : say("errorRanking", Math.min(top ?? Infinity, options.length)),
};

function dateProblem({ minDate, maxDate }: PublicQuestion, answer: string, say: (key: string, ...values: string[]) => string, { timeZone, locale }: Partial<PublicDefinition> = {}): string | null {
  const day = dayValue(answer);
  if (day === null) return say("errorDate");
  const serial = (bound: string) => (bound === "today" ? marketDay(timeZone ?? "UTC") : dayValue(bound))!;
  const write = (bound: string) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "medium" }).format((serial(bound) - 25_569) * 86_400_000);
  if (minDate !== undefined && day < serial(minDate)) return say("errorDateMin", write(minDate));
  if (maxDate !== undefined && day > serial(maxDate)) return say("errorDateMax", write(maxDate));
  return null;
}
