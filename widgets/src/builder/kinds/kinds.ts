import type { JsonObject } from "../document/json";
import type { Property } from "./property";
import { autoAdvance, ends, first, flow, help, measured, notApplicable, oneOf, pictures, placeholder, points, ranked, required, rows, several, startAt, title, units } from "./properties";

/** A kind of question, as the palette offers it and the panel shows it. */
export interface Kind {
  readonly kind: string;
  readonly label: string;
  readonly icon: string;
  /** What it is good for, in a few words. */
  readonly about: string;
  /** Its properties, without the id, the kind and what every question has. */
  readonly properties: readonly Property[];
  /** What a new one begins with. */
  readonly fresh: JsonObject;
}

const two = [{ id: "o1", label: "First option" }, { id: "o2", label: "Second option" }];
const yesNo: readonly Property[] = [{ is: "text", name: "yesLabel", label: "Word for yes" }, { is: "text", name: "noLabel", label: "Word for no" }];
const days: readonly Property[] = ["min", "max"].map(name => ({
  is: "text", name, label: name === "min" ? "Earliest day" : "Latest day", placeholder: "2026-12-31", hint: "A day, or “today”.",
}));

export const kinds: readonly Kind[] = [
  { kind: "single", label: "One of several", icon: "circle-dot", about: "One answer among a few", properties: [title, help, oneOf, first, required, autoAdvance], fresh: { title: "New question", options: two } },
  {
    kind: "multiple", label: "Several of them", icon: "square-check", about: "As many answers as apply", fresh: { title: "New question", options: two },
    properties: [title, help, several, { is: "number", name: "min", label: "At least", integer: true }, { is: "number", name: "max", label: "At most", integer: true }, required],
  },
  { kind: "picture", label: "Pictures", icon: "image", about: "One of several pictures", properties: [title, help, pictures, first, required, autoAdvance], fresh: { title: "New question", options: two } },
  { kind: "dropdown", label: "List", icon: "chevrons-up-down", about: "One of many, with a search", properties: [title, help, oneOf, first, placeholder, required], fresh: { title: "New question", options: two } },
  { kind: "yes-no", label: "Yes or no", icon: "toggle-right", about: "Two words, one answer", properties: [title, help, ...yesNo, required, autoAdvance], fresh: { title: "New question" } },
  {
    kind: "rating", label: "Rating", icon: "star", about: "Stars, numbers or faces", fresh: { title: "New question" },
    properties: [title, help, { is: "choice", name: "look", label: "Drawn as", absent: "stars", among: [["stars", "Stars"], ["numbers", "Numbers"], ["faces", "Faces"]] }, { is: "number", name: "max", label: "How many", absent: 5, integer: true }, ...ends, notApplicable, required, autoAdvance],
  },
  { kind: "nps", label: "Recommendation", icon: "gauge", about: "How likely, from 0 to 10", properties: [title, help, ...ends, notApplicable, required, autoAdvance], fresh: { title: "How likely are you to recommend us?" } },
  { kind: "matrix", label: "Matrix", icon: "table", about: "Several things on one scale", properties: [title, help, rows, points, required], fresh: { title: "New question", rows: [{ id: "r1", label: "First thing" }, { id: "r2", label: "Second thing" }], options: [{ id: "o1", label: "Rarely" }, { id: "o2", label: "Often" }] } },
  { kind: "ranking", label: "Ranking", icon: "arrow-up-down", about: "Put in order", properties: [title, help, ranked, { is: "number", name: "top", label: "How many to rank", integer: true, hint: "Empty: all." }, required], fresh: { title: "New question", options: two } },
  {
    kind: "slider", label: "Slider", icon: "sliders-horizontal", about: "A number, roughly", fresh: { title: "New question", min: 0, max: 100, default: 50 },
    properties: [title, help, { is: "number", name: "min", label: "From", required: true }, { is: "number", name: "max", label: "To", required: true }, { is: "number", name: "step", label: "In steps of", absent: 1 }, startAt, ...measured, notApplicable, required],
  },
  { kind: "number", label: "Number", icon: "hash", about: "Money, per cent or with a unit", properties: [title, help, startAt, ...measured, units, notApplicable, required], fresh: { title: "New question" } },
  {
    kind: "text", label: "Text", icon: "text-cursor-input", about: "A few words or many", fresh: { title: "New question" },
    properties: [title, help, { is: "switch", name: "multiline", label: "Several lines", absent: false }, { is: "number", name: "maxLength", label: "Most characters", absent: 2000, integer: true }, placeholder, required],
  },
  { kind: "email", label: "E-mail", icon: "mail", about: "An address, with a hint at typos", properties: [title, help, required], fresh: { title: "What is your e-mail address?" } },
  { kind: "phone", label: "Telephone", icon: "phone", about: "A number with its country", properties: [title, help, { is: "text", name: "defaultCountry", label: "Country at first", placeholder: "GB" }, required], fresh: { title: "What is your telephone number?" } },
  { kind: "country", label: "Country", icon: "globe", about: "One of all countries", properties: [title, help, { is: "text", name: "default", label: "Country at first", placeholder: "GB" }, required], fresh: { title: "Which country are you in?" } },
  { kind: "date", label: "Date", icon: "calendar", about: "A day", properties: [title, help, ...days, required], fresh: { title: "New question" } },
  { kind: "consent", label: "Consent", icon: "shield-check", about: "A box to tick", properties: [title, help, { is: "text", name: "label", label: "Beside the box", rows: 2, required: true }, required], fresh: { title: "New question", label: "I agree" } },
  { kind: "statement", label: "Text without a question", icon: "file-text", about: "Something to read, a picture, a film", properties: [title, help, { is: "body", name: "body", label: "Text" }], fresh: { title: "Before you go on", body: [] } },
];

export const kindOf = (kind: string): Kind => kinds.find(known => known.kind === kind) ?? { kind, label: kind, icon: "file-text", about: "", properties: [title, help], fresh: {} };

/** What belongs to the flow, which a text without a question has less of. */
export const flowOf = (kind: string): readonly Property[] => (kind === "statement" ? flow.slice(0, 1) : flow);
