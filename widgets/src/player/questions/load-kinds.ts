import type { PublicDefinition, PublicStep } from "../../contract/definition";
import { loadPart } from "../load-part";
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

/** In which part a kind is, where it is not one of its own. */
const partOf: Readonly<Record<string, string>> = {
  "single+": "choices", "multiple+": "choices", picture: "choices", "yes-no": "choices", text: "typed", email: "typed", consent: "typed", statement: "typed",
  slider: "numeric", number: "numeric", rating: "scales", nps: "scales", dropdown: "lists", country: "lists",
};

/** Fetches those kinds that the steps need and that are not there yet, with their styles and words. */
export async function loadKinds(kinds: Kinds, root: ShadowRoot, definition: PublicDefinition, steps: readonly PublicStep[] = definition.steps): Promise<void> {
  const missing = steps.flatMap(s => s.questions).map(kindOf).filter(kind => !kinds[kind]);
  if (missing.length === 0) return;
  const names = new Set(missing.map(kind => partOf[kind] ?? kind));
  await Promise.all([...names].map(async name => Object.assign(kinds, (await loadPart(root, definition, parts[name]!())).kinds)));
}
