import type { Property } from "./property";

/** What is said before the first question. */
export const introProperties: readonly Property[] = [
  { is: "text", name: "title", label: "Heading", rows: 2, required: true },
  { is: "body", name: "body", label: "Text" },
  { is: "text", name: "button", label: "Button", placeholder: "Start" },
];

const kinds = [
  ["email", "E-mail"], ["text", "Text"], ["phone", "Telephone"], ["country", "Country"], ["single", "One of several"], ["boolean", "Box to tick"], ["consent", "Consent to the report by mail"],
] as const;

/** Who the visitor is. */
export const leadProperties: readonly Property[] = [
  { is: "text", name: "title", label: "Heading", rows: 2, required: true },
  { is: "text", name: "help", label: "Help", rows: 2 },
  { is: "text", name: "button", label: "Button", placeholder: "See my result" },
  {
    is: "choice", name: "placement", label: "Where it stands", absent: "before-result",
    among: [["before-result", "Before the result"], ["after-result", "Behind the result"], ["before-questions", "Before the questions"], ["before-step", "Before a step"], ["none", "Nowhere: nobody is asked"]],
  },
  { is: "text", name: "step", label: "Before which step", hint: "Its name in formulas, where the form stands before a step." },
  {
    is: "members", name: "fields", label: "Fields", prefix: "field", one: "field", fresh: { kind: "text", label: "" }, columns: [{ is: "text", name: "label", label: "Label", required: true }],
    more: [
      { is: "choice", name: "kind", label: "Kind", absent: "", among: kinds },
      { is: "text", name: "help", label: "Help" },
      { is: "switch", name: "required", label: "An answer is required", absent: false },
      { is: "members", name: "options", label: "Options, for “one of several”", prefix: "o", one: "option", fresh: { label: "" }, columns: [{ is: "text", name: "label", label: "Label", required: true }] },
      { is: "switch", name: "source", label: "It says how they heard of you", absent: false },
      { is: "text", name: "prefill", label: "Parameter that fills it" },
      { is: "switch", name: "hidden", label: "Hidden: a formula or the snippet fills it", absent: false },
      { is: "formula", name: "formula", label: "Formula of a hidden field" },
    ],
  },
  { is: "switch", name: "skippable", label: "It may be passed", absent: false, hint: "It is offered once more behind the result." },
  { is: "switch", name: "remember", label: "Offer to remember who they are", absent: false, hint: "A box, never ticked beforehand: the next magnet on the same website does not ask again." },
  { is: "switch", name: "partials", label: "Keep unfinished visits", absent: false, hint: "Where the form stands before the questions or before a step." },
  { is: "text", name: "marketingConsent", label: "Box for marketing", rows: 2, hint: "Never ticked beforehand. Empty: not asked." },
  { is: "text", name: "privacyUrl", label: "Address of the privacy policy", placeholder: "https://…" },
];
