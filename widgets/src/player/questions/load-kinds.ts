import type { PublicQuestion } from "../../contract/definition";
import { adoptCss } from "../../loader/adopt-css";
import type { Kinds } from "./kind";
import { kindOf } from "./kind-of";
import type { KindsPart } from "./kinds-part";

const parts: Readonly<Record<string, () => Promise<KindsPart>>> = {
  choices: async () => (await import("./choices/choices")).choices,
  typed: async () => (await import("./typed/typed")).typed,
  numeric: async () => (await import("../numeric/numeric")).numeric,
  scales: async () => (await import("./scales/scales")).scales,
  lists: async () => (await import("./lists/lists")).lists,
  matrix: async () => (await import("./matrix/matrix")).matrix,
  ranking: async () => (await import("./ranking/ranking")).ranking,
  date: async () => (await import("./date/date")).date,
  phone: async () => (await import("./phone/phone")).phone,
};

const partOf: Readonly<Record<string, string>> = {
  "single+": "choices", "multiple+": "choices", picture: "choices", "yes-no": "choices", text: "typed", email: "typed", consent: "typed", statement: "typed", slider: "numeric", number: "numeric",
  rating: "scales", nps: "scales", dropdown: "lists", country: "lists",
};

/** Fetches those kinds that the questions need and that are not there yet, with their styles. */
export async function loadKinds(kinds: Kinds, root: ShadowRoot, questions: readonly PublicQuestion[]): Promise<void> {
  const needed = new Set(questions.filter(q => !kinds[kindOf(q)]).map(q => partOf[kindOf(q)] ?? kindOf(q)));
  await Promise.all([...needed].map(async name => {
    const part = await parts[name]?.();
    part?.css.forEach(css => adoptCss(root, css));
    Object.assign(kinds, part?.kinds);
  }));
}
