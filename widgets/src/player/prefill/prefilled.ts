import type { LeadField, PublicDefinition, PublicHiddenField, PublicQuestion } from "../../contract/definition";
import { longestLeadText } from "../../contract/limits";
import { countries } from "../lead/countries";
import type { Answer, Answers } from "../model/answers";
import { isEmailAddress } from "../model/is-email-address";
import { isPhoneNumber } from "../model/is-phone-number";
import type { Prefill } from "../model/prefill";

/**
 * Reads the parameters of the page's address and of the snippet's `prefill`, which wins. Only fields that declare a parameter are filled,
 * and only with what they would take; a consent never is. As Prefill on the server.
 */
export function prefilled({ steps, leadForm, locale }: PublicDefinition, search: string, snippet: string | null): Prefill {
  const [page, own] = [new URLSearchParams(search), new URLSearchParams(snippet ?? "")];
  const text = (name: string | undefined) => {
    const given = name && (own.get(name) ?? page.get(name))?.trim();
    return given && given.length <= 2000 ? given : null;
  };
  const answers: Record<string, Answer> = {};
  for (const question of steps.flatMap(s => s.questions)) {
    const given = text(question.prefill);
    const answer = given === null ? undefined : answerOf(question, given);
    if (answer !== undefined) answers[question.id] = answer;
  }
  const lead: Record<string, string | boolean> = {};
  for (const field of [...leadForm.hidden ?? [], ...leadForm.fields]) {
    const given = text(field.prefill);
    const value = given === null ? undefined : valueOf(field, given, locale);
    if (value !== undefined) lead[field.id] = value;
  }
  return { answers: answers as Answers, lead };
}

/** What is no answer after all is dropped where kept answers are checked, too. */
function answerOf({ kind }: PublicQuestion, text: string): Answer | undefined {
  switch (kind) {
    case "multiple":
    case "ranking": return text.split(",").map(id => id.trim()).filter(id => id !== "");
    case "slider":
    case "number":
    case "rating":
    case "nps": return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
    case "yes-no": return flag(text);
    case "consent":
    case "statement": return undefined;
    default: return text;
  }
}

function valueOf({ kind, options }: LeadField | PublicHiddenField, text: string, locale: string): string | boolean | undefined {
  switch (kind) {
    case "consent": return undefined;
    case "boolean": return flag(text);
    case "email": return isEmailAddress(text) ? text : undefined;
    case "single": return options?.some(o => o.id === text) ? text : undefined;
    case "country": return countries(locale).some(c => c.id === text.toUpperCase()) ? text.toUpperCase() : undefined;
    case "phone": return isPhoneNumber(text) ? text : undefined;
    default: return text.length > longestLeadText || /[\0-\x1f\x7f-\x9f]/.test(text) ? undefined : text;
  }
}

function flag(text: string): boolean | undefined {
  if (/^(yes|true|1)$/i.test(text)) return true;
  return /^(no|false|0)$/i.test(text) ? false : undefined;
}
