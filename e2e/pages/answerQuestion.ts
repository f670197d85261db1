import type { Locator } from "@playwright/test";
import type { Submission } from "../support/submissions";

type Value = Submission["answers"][string];
type Words = Readonly<Record<string, string>>;
type Answer = (within: Locator, question: any, value: any, texts: Words) => Promise<void>;

/** Answers one question the way a visitor does: by the words on the option, or by typing. */
export async function answerQuestion(within: Locator, question: any, value: Value, texts: Words): Promise<void> {
  await (byKind[question.kind] ?? type)(within, question, value, texts);
}

const byKind: Readonly<Record<string, Answer>> = {
  single: choose,
  picture: choose,
  multiple: choose,
  dropdown: (within, question, value) => search(within, question, labelOf(question, idOf(value))),
  // A country is found by its code in every language.
  country: search,
  "yes-no": async (within, question, value, texts) => {
    const words = value ? (question.yesLabel ?? texts.yes) : (question.noLabel ?? texts.no);
    await group(within, question).getByRole("radio", { name: words, exact: true }).check();
  },
  matrix: async (within, question, value) => {
    for (const row of question.rows) await within.getByRole("radio", { name: `${row.label} ${labelOf(question, value[row.id])}`, exact: true }).check();
  },
  rating: onScale,
  nps: onScale,
  number: async (within, question, value, texts) => {
    if (typeof value === "object") await within.getByRole("combobox", { name: texts.unit! }).selectOption(value.unit);
    await type(within, question, typeof value === "object" ? value.value : value);
  },
  date: (within, question, value) => within.getByLabel(question.title, { exact: true }).fill(value),
  ranking: async (within, question, value, texts) => {
    const order = question.options.map((option: any) => option.id);
    for (const [place, id] of value.entries()) {
      for (let at = order.indexOf(id); at > place; at--) {
        await within.getByRole("button", { name: texts.moveUp!.replace("{0}", labelOf(question, id)), exact: true }).click();
        order.splice(at - 1, 2, id, order[at - 1]);
      }
    }
    const keep = within.getByRole("button", { name: texts.rankKeep! });
    if (await keep.isVisible()) await keep.click();
  },
  consent: (within, question) => within.getByRole("checkbox", { name: question.label }).check(),
  statement: async () => {},
};

async function choose(within: Locator, question: any, value: any): Promise<void> {
  const many = question.kind === "multiple";
  for (const chosen of [value].flat()) {
    const name = nameOf(question, idOf(chosen));
    await group(within, question).getByRole(many ? "checkbox" : "radio", { name, exact: true }).check();
    if (typeof chosen === "object") await within.getByRole("textbox", { name }).fill(chosen.text);
  }
}

async function search(within: Locator, question: any, text: string): Promise<void> {
  const field = within.getByRole("combobox", { name: question.title });
  await field.fill(text);
  await field.press("Enter");
}

async function onScale(within: Locator, question: any, value: any): Promise<void> {
  await group(within, question).locator(`input[value="${value}"]`).check();
}

async function type(within: Locator, question: any, value: any): Promise<void> {
  const field = within.getByRole("textbox", { name: question.title });
  await field.fill(String(isPercent(question) ? Number(value) * 100 : value));
  await field.blur();
}

const group = (within: Locator, question: any) => within.getByRole(question.kind === "multiple" ? "group" : "radiogroup", { name: question.title });
const idOf = (chosen: any) => String(typeof chosen === "object" ? chosen.choice : chosen);
const labelOf = (question: any, id: string): string => question.options.find((option: any) => option.id === id).label;

/** A picture adds its description to the words below it, and help follows them. */
function nameOf(question: any, id: string): string {
  const { label, help, imageAlt } = question.options.find((option: any) => option.id === id);
  return [imageAlt, label, help].filter(Boolean).join(" ");
}

const isPercent = (question: any) => String(question.format ?? "").startsWith("percent");
