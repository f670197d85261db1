import type { Property } from "./property";

const text = (name: string, label: string, more: Partial<Extract<Property, { is: "text" }>> = {}): Property => ({ is: "text", name, label, ...more });
const number = (name: string, label: string, more: Partial<Extract<Property, { is: "number" }>> = {}): Property => ({ is: "number", name, label, ...more });
const toggle = (name: string, label: string, absent: boolean, hint?: string): Property => ({ is: "switch", name, label, absent, ...(hint ? { hint } : {}) });

export const title = text("title", "Question", { rows: 2, required: true });
export const help = text("help", "Help", { rows: 2, hint: "A sentence below the question, for whoever needs it." });
export const required = toggle("required", "An answer is required", true);
export const autoAdvance = toggle("autoAdvance", "Go on with the click", false, "To the next step, where the question stands alone on its own.");
export const ends = [text("lowLabel", "Word at the low end"), text("highLabel", "Word at the high end")];

const optionText = text("label", "Label", { required: true });
const optionMore: readonly Property[] = [
  text("help", "Help"),
  text("feedback", "What is said when it is chosen"),
  number("points", "Points", { hint: "In an assessment." }),
  number("value", "Value", { hint: "What formulas read." }),
];
const write = toggle("write", "With a field for one's own words", false);
const options = (columns: readonly Property[], more: readonly Property[]): Property =>
  ({ is: "members", name: "options", label: "Options", prefix: "o", one: "option", columns, more, fresh: { label: "" } });

export const oneOf = options([optionText], [...optionMore, write]);
export const several = options([optionText], [...optionMore, write, toggle("exclusive", "Nothing else beside it", false, "Such as “None of these”.")]);
export const pictures = options([optionText, text("image", "Address of the picture", { placeholder: "https://…" })], [text("imageAlt", "What the picture shows"), ...optionMore]);
export const ranked = options([optionText], [text("help", "Help")]);
export const points = options([optionText], [number("points", "Points"), number("value", "Value")]);
export const rows: Property = { is: "members", name: "rows", label: "Rows", prefix: "r", one: "row", columns: [optionText], fresh: { label: "" } };
export const units: Property = {
  is: "members", name: "units", label: "Units to choose from", prefix: "u", one: "unit", fresh: { label: "", factor: 1 },
  hint: "The answer is told in the first one: a factor says how many of it make one of this.", columns: [optionText, number("factor", "Factor", { required: true })],
};
export const first: Property = { is: "member", name: "default", label: "Chosen at first", of: "options" };
export const placeholder = text("placeholder", "Text in the empty field");
export const startAt = number("default", "Value at first");
export const notApplicable = text("notApplicable", "Box for “does not apply”", { hint: "With words, a box appears that leaves the question out." });

const format: Property = {
  is: "choice", name: "format", label: "Written as", absent: "",
  among: [["", "A number"], ["integer", "A whole number"], ["decimal:1", "With one decimal"], ["decimal:2", "With two decimals"], ["currency:0", "Money"], ["currency:2", "Money with cents"], ["percent:0", "Per cent"], ["percent:1", "Per cent with a decimal"]],
};
export const measured = [format, text("unit", "Unit", { placeholder: "hours" }), number("hardMin", "Least that is accepted", { absent: 0 }), number("hardMax", "Most that is accepted", { absent: 1e12 })];

/** What every question has, below what is its own. */
export const flow: readonly Property[] = [
  { is: "formula", name: "showIf", label: "Shown only if", hint: "A formula over earlier answers. Empty: always." },
  { is: "formula", name: "requiredIf", label: "Required only if", hint: "Beside “An answer is required”." },
  text("prefill", "Parameter that fills it", { placeholder: "company_size", hint: "In the page's address or the snippet's prefill." }),
];
