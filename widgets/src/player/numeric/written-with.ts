import type { PublicQuestion } from "../../contract/definition";
import { adornment } from "./adornment";
import { numberText } from "./number-text";

/** Writes numbers of a question with its sign: `£2,400`, `4.5%`, `120 people`. */
export function writtenWith(question: PublicQuestion, locale: string, currency: string | undefined): (value: number) => string {
  const { before = "", after, percent } = adornment(question, locale, currency);
  const { write } = numberText(locale, percent);
  return value => `${before}${write(value)}${after === undefined ? "" : after === "%" ? "%" : `\u00a0${after}`}`;
}
