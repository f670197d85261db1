import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export type Template = "pm-style" | "cyber-risk" | "magnet-audit" | "hr-compliance" | "marketing-ready" | "saas-roi" | "solar" | "mortgage";
export type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;
export type LeadInput = Readonly<Record<string, string | boolean>> & { readonly email: string };

/** A worked submission with the numbers that it must give. */
export interface Submission {
  readonly name: string;
  readonly answers: Answers;
  readonly lead: LeadInput;
  readonly expected: {
    readonly result: any;
    readonly lead: { fit: number; intent: number; score: number; label: string; route: "sales" | "sdr" | "nurture"; why: Record<string, number> | [] };
  };
}

const file = resolve(import.meta.dirname, "../../tests/vectors/templates.json");

/** The same worked submissions that the domain's tests obey. */
export const submissions: Readonly<Record<Template, readonly [Submission, Submission]>> = JSON.parse(readFileSync(file, "utf8"), inTheArea);

/** Whether a house is in the area is worked out from its postcode, which is what a visitor types. */
function inTheArea(key: string, value: any): any {
  return key === "lead" && value.served === true ? { ...value, postcode: "80331" } : value;
}

/** The same answers of somebody else, so that tests on one server do not meet in one lead. */
export function by(email: string, submission: Submission): Submission {
  return { ...submission, lead: { ...submission.lead, email } };
}
