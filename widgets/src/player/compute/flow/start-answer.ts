import type { PublicQuestion } from "../../../contract/definition";
import type { Scalar, Value } from "../../../engine/values";
import type { Answer } from "../../model/answers";
import type { Days } from "./flow";

/** The answer that a question starts with, from the value of its formula; what could be no answer is none. The twin of `StartAnswer` in C#. */
export function startAnswer(question: PublicQuestion, value: Value, generalText: (number: number) => string, days: Days | null, today: number | undefined): Answer | undefined {
  const option = (of: Value) => optionOf(question, of, generalText);
  const { hardMin = 0, hardMax = 1e12 } = question;
  switch (question.kind) {
    case "multiple": return several(question, option, Array.isArray(value) ? (value.flat() as Scalar[]) : [value as Scalar]);
    case "yes-no": return typeof value === "boolean" ? value : undefined;
    case "slider":
    case "number": return typeof value === "number" && value >= hardMin && value <= hardMax ? value : undefined;
    case "rating":
    case "nps": return typeof value === "number" && Number.isInteger(value) && value >= question.min! && value <= question.max! ? value : undefined;
    case "date": return typeof value === "number" ? day(question, value, days?.dayText, today) : undefined;
    case "country": return typeof value === "string" && /^[A-Z]{2}$/.test(value) ? value : undefined;
    default: return option(value);
  }
}

/** A serial as `YYYY-MM-DD`, within the ends of its question. */
function day({ minDate, maxDate }: PublicQuestion, serial: number, dayText: Days["dayText"] = () => undefined, today: number | undefined): string | undefined {
  const text = dayText(serial);
  const end = (bound: string | undefined) => (bound !== "today" ? bound : today === undefined ? undefined : dayText(today));
  const [first, last] = [end(minDate), end(maxDate)];
  return text === undefined || (first !== undefined && text < first) || (last !== undefined && text > last) ? undefined : text;
}

function several(question: PublicQuestion, option: (value: Value) => string | undefined, values: readonly Value[]): Answer | undefined {
  const named = values.map(option);
  if (named.includes(undefined) || named.length < (question.min ?? 0) || named.length > (question.max ?? Infinity)) return undefined;
  if (named.length > 1 && question.options?.some(o => o.exclusive && named.includes(o.id))) return undefined;
  return question.options?.map(o => o.id).filter(id => named.includes(id));
}

/** The option whose value it is, else the one whose id: `2` and `"2"` name the same. */
function optionOf({ options = [] }: PublicQuestion, value: Value, generalText: (number: number) => string): string | undefined {
  if (typeof value === "number") return (options.find(o => o.value === value) ?? options.find(o => o.id === generalText(value)))?.id;
  return typeof value === "string" ? options.find(o => o.id === value)?.id : undefined;
}
