import { expect, type Locator, type Page } from "@playwright/test";

export interface Row {
  /** How somebody answers with the keyboard alone, from the heading on. */
  answer(page: Page, card: Locator): Promise<void>;
  /** What the server has then. */
  readonly gives: unknown;
  /** What the review says. */
  readonly reads: string | RegExp | null;
  /** It goes on by itself once it is answered. */
  readonly goesOn?: true;
  /** The player's word below the control when the answer is missing, and its value; null: nothing can be missing. */
  readonly missing: readonly [key: string, value?: number] | null;
  /** Role and name of the control that carries the message. */
  readonly control: (card: Locator) => Locator;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Into the field behind the heading. */
const typed = async (page: Page, text: string) => {
  await press(page, "Tab");
  await page.keyboard.type(text);
};

/** The message that is shown in the language of the magnet. */
export const messageOf = ({ missing }: Row, texts: Readonly<Record<string, string>>): string => texts[missing![0]]!.replace("{0}", String(missing![1]));

/** How each row of the table is answered. One without a row here fails the tests. */
export const rows: Readonly<Record<string, Row>> = {
  single: {
    async answer(page, card) {
      await press(page, "3");
      await expect(card.getByRole("textbox", { name: "Something else" })).toBeFocused();
      await page.keyboard.type("Paper");
    },
    gives: { choice: "other", text: "Paper" }, reads: "Something else: Paper", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  multiple: {
    async answer(page, card) {
      // "They do not" stands alone: it goes when another is chosen.
      await press(page, "5", "1", "2");
      await expect(card.getByRole("checkbox", { name: "They do not" })).not.toBeChecked();
    },
    gives: ["mail", "chat"], reads: "E-mail\nChat", missing: ["errorRequired"], control: card => card.getByRole("checkbox").first(),
  },
  picture: {
    answer: page => press(page, "Tab", "Space", "ArrowRight"),
    gives: "gable", reads: "Gable", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  dropdown: {
    async answer(page, card) {
      await press(page, "Tab");
      await page.keyboard.type("heal");
      await expect(card.getByRole("option", { name: "Health care" })).toHaveAttribute("aria-selected", "true");
      await press(page, "Enter");
      await expect(card.getByRole("combobox")).toHaveValue("Health care");
    },
    gives: "health", reads: "Health care", missing: ["errorChoice"], control: card => card.getByRole("combobox"),
  },
  matrix: {
    answer: page => press(page, "Tab", "Space", "ArrowRight", "Tab", "3"),
    gives: { price: "partly", speed: "yes" }, reads: "Our prices are clear: Partly\nWe answer fast: Yes", missing: ["errorRows"],
    control: card => card.getByRole("radio", { name: "Our prices are clear No", exact: true }),
  },
  slider: {
    answer: page => press(page, "Tab", "Tab", "ArrowRight", "ArrowRight"),
    gives: 130, reads: "130\u00a0people", missing: null, control: card => card.getByRole("slider"),
  },
  number: {
    async answer(page, card) {
      await press(page, "Tab");
      await page.keyboard.type("12");
      await press(page, "Tab", "ArrowDown");
      await expect(card.getByRole("combobox", { name: "Unit" })).toHaveValue("mi");
      await press(page, "Shift+Tab");
    },
    gives: { value: 12, unit: "mi" }, reads: "12\u00a0miles", missing: ["errorNumber"], control: card => card.getByRole("textbox"),
  },
  rating: {
    answer: page => press(page, "4"),
    gives: 4, reads: "4 of 5", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  nps: {
    answer: page => press(page, "1", "0"),
    gives: 10, reads: "10 of 10", goesOn: true, missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  text: {
    async answer(page) {
      await press(page, "Tab");
      await page.keyboard.type("Less paper");
    },
    gives: "Less paper", reads: "Less paper", missing: ["errorRequired"], control: card => card.getByRole("textbox"),
  },
  email: {
    async answer(page, card) {
      await press(page, "Tab");
      await page.keyboard.type("ana@gmial.com");
      await press(page, "Tab", "Shift+Tab");
      await expect(card.getByRole("button", { name: "Did you mean ana@gmail.com?" })).toBeFocused();
      await press(page, "Enter");
      await expect(card.getByRole("textbox")).toBeFocused();
    },
    gives: "ana@gmail.com", reads: "ana@gmail.com", missing: ["errorEmail"], control: card => card.getByRole("textbox"),
  },
  date: {
    async answer(page, card) {
      await press(page, "Tab");
      // The same day whichever way round the browser asks for month and day.
      await page.keyboard.type("11112027");
      await expect(card.locator("output")).toHaveText(/Thursday,? 11 November 2027/);
    },
    gives: "2027-11-11", reads: /Thursday,? 11 November 2027/, missing: ["errorDate"], control: card => card.getByLabel("When do you want to start?"),
  },
  phone: {
    async answer(page, card) {
      await press(page, "Tab", "Tab");
      await page.keyboard.type("020 7946 0000");
      await expect(card.locator("output")).toHaveText("+44 207 946 0000");
    },
    gives: "+442079460000", reads: "+442079460000", missing: ["errorPhone"], control: card => card.getByRole("textbox"),
  },
  country: {
    async answer(page) {
      await press(page, "Tab");
      await page.keyboard.type("germ");
      await press(page, "Enter");
    },
    gives: "DE", reads: "Germany", missing: ["errorCountry"], control: card => card.getByRole("combobox"),
  },
  ranking: {
    async answer(page, card) {
      await press(page, "Tab", "Space", "End");
      await expect(card.getByRole("status").filter({ hasText: "Price: place 3 of 3" })).toBeAttached();
      await press(page, "Space");
      await tabTo(page, card.getByRole("button", { name: "Next", exact: true }));
    },
    gives: ["speed", "care"], reads: "1. Speed\n2. Care", missing: ["errorRanking", 2], control: card => card.getByRole("group", { name: "What matters most?" }),
  },
  "yes-no": {
    answer: page => press(page, "1"),
    gives: true, reads: "Yes", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  consent: {
    answer: page => press(page, "Tab", "Space"),
    gives: true, reads: "Yes, write to me about this topic.", missing: ["errorConsent"], control: card => card.getByRole("checkbox"),
  },
  statement: { answer: async () => {}, gives: undefined, reads: null, missing: null, control: card => card.getByRole("link", { name: /How it works/ }) },
  "plain-single": {
    answer: page => press(page, "Tab", "Space", "ArrowDown"),
    gives: "middle", reads: "50 to 249", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  "plain-multiple": {
    answer: page => press(page, "1", "3"),
    gives: ["week", "sunday"], reads: "On weekdays\nOn Sundays", missing: ["errorRequired"], control: card => card.getByRole("checkbox").first(),
  },
  pictures: {
    answer: page => press(page, "Tab", "Space", "Tab", "Space"),
    gives: ["loft", "cell"], reads: "Loft\nCells", missing: ["errorRequired"], control: card => card.getByRole("checkbox").first(),
  },
  "plain-dropdown": {
    async answer(page, card) {
      await press(page, "Tab", "ArrowDown", "ArrowDown", "ArrowDown");
      await expect(card.getByRole("option", { name: "South" })).toHaveAttribute("aria-selected", "true");
      await press(page, "Enter");
    },
    gives: "south", reads: "South", missing: ["errorChoice"], control: card => card.getByRole("combobox"),
  },
  "money-slider": {
    answer: page => press(page, "Tab", "Tab", "ArrowRight"),
    gives: 4500, reads: "£4,500", missing: null, control: card => card.getByRole("slider"),
  },
  quantity: {
    answer: page => typed(page, "1250"),
    gives: 1250, reads: "1,250\u00a0m²", missing: ["errorNumber"], control: card => card.getByRole("textbox"),
  },
  currency: {
    answer: page => typed(page, "12,500.50"),
    gives: 12500.5, reads: "£12,500.50", missing: ["errorNumber"], control: card => card.getByRole("textbox"),
  },
  percent: {
    answer: page => typed(page, "12.5"),
    gives: 0.125, reads: "12.5%", missing: ["errorNumber"], control: card => card.getByRole("textbox"),
  },
  digits: {
    answer: page => press(page, "6"),
    gives: 6, reads: "6 of 7", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  faces: {
    answer: page => press(page, "Tab", "Space", "ArrowRight", "ArrowRight"),
    gives: 3, reads: "3 of 5", missing: ["errorChoice"], control: card => card.getByRole("radiogroup"),
  },
  "long-text": {
    async answer(page, card) {
      await typed(page, "We grew.");
      // Enter is a new line here; the way on is the button.
      await press(page, "Enter");
      await page.keyboard.type("Then we moved.");
      await tabTo(page, card.getByRole("button", { name: "Next", exact: true }));
    },
    gives: "We grew.\nThen we moved.", reads: "We grew.\nThen we moved.", missing: ["errorRequired"], control: card => card.getByRole("textbox"),
  },
  film: { answer: async () => {}, gives: undefined, reads: null, missing: null, control: card => card.getByRole("link", { name: /A tour of the house/ }) },
};

/** Tab until it is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement === element);
  for (let i = 0; i < 80 && !(await isThere()); i++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}
