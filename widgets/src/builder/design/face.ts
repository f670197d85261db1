import type { Intro, PublicBrand, PublicDefinition, PublicLeadForm, PublicQuestion, PublicStep } from "../../contract/definition";
import { isList, isObject, type Json, type JsonObject } from "../document/json";
import type { Definition, Question, Step } from "../edits/shape";

/** What the player needs beside the steps: its words, number patterns and the workspace's brand. */
export interface Frame {
  readonly language: string;
  readonly dir: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly numbers: unknown;
  readonly brand: PublicBrand;
}

/**
 * The steps as the player draws them while they are edited: every question is there, whatever its conditions say, and nothing is computed. The
 * finished public face is made by the server alone.
 */
export function faceOf(definition: Definition, frame: Frame): PublicDefinition {
  const { words, currency, title, locale, kind, intro, leadForm } = definition;
  return {
    schema: 1, key: "editor", version: 0, kind, title, locale, dir: frame.dir, language: frame.language, brand: frame.brand, numbers: frame.numbers,
    ...(typeof currency === "string" ? { currency } : {}),
    texts: { ...frame.texts, ...(words as Readonly<Record<string, string>> | undefined) },
    steps: definition.steps.map(faceOfStep),
    ...(isObject(intro) ? { intro: { body: [], ...intro } as unknown as Intro } : {}),
    leadForm: faceOfLead(leadForm),
  };
}

/** A step that did not change has the face that it had. */
const faces = new WeakMap<Step, PublicStep>();

function faceOfStep(step: Step): PublicStep {
  const known = faces.get(step);
  if (known) return known;
  const face = { id: step.id, ...texts(step, "title", "help"), questions: step.questions.map(faceOfQuestion) };
  faces.set(step, face);
  return face;
}

/** Without the fields that visitors do not see. */
function faceOfLead(form: Json | undefined): PublicLeadForm {
  if (!isObject(form)) return { title: "", placement: "none", fields: [] };
  const fields = isList(form["fields"]) ? form["fields"] : [];
  return { ...form, fields: fields.filter(field => isObject(field) && field["hidden"] !== true).map(field => ({ options: [], ...(field as JsonObject) })) } as unknown as PublicLeadForm;
}

/** What conditions, formulas and points say is left out: they are for those who answer. */
const hidden = new Set(["showIf", "requiredIf", "defaultFormula", "rules", "category", "weight", "unansweredCountsZero", "advice", "source", "asOf", "reversed", "prefill", "yesPoints", "noPoints", "maxPoints"]);

export function faceOfQuestion(question: Question): PublicQuestion {
  const shown: Record<string, Json> = {};
  for (const [name, value] of Object.entries(question)) if (!hidden.has(name) && value !== null) shown[name] = value;
  if (question["required"] !== false || question.kind === "statement") delete shown["required"];
  switch (question.kind) {
    case "rating": Object.assign(shown, { min: 1, max: question["max"] ?? 5, look: question["look"] ?? "stars" }); break;
    case "nps": Object.assign(shown, { min: 0, max: 10 }); break;
    case "slider": Object.assign(shown, bounds(question), { step: question["step"] ?? 1 }); break;
    case "number": Object.assign(shown, bounds(question)); break;
    case "text": Object.assign(shown, { maxLength: question["maxLength"] ?? 2000 }); break;
    case "date":
      for (const name of ["min", "max"]) delete shown[name];
      Object.assign(shown, { ...(question["min"] != null ? { minDate: question["min"] } : {}), ...(question["max"] != null ? { maxDate: question["max"] } : {}) });
      break;
  }
  return shown as unknown as PublicQuestion;
}

/** As the server writes down what was left out. */
const bounds = (question: Question) => ({ hardMin: question["hardMin"] ?? 0, hardMax: question["hardMax"] ?? 1e12 });

function texts(owner: JsonObject, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap(name => (typeof owner[name] === "string" && owner[name] !== "" ? [[name, owner[name]]] : [])));
}
