import type { PublicDefinition, PublicLeadForm } from "../../contract/definition";
import { h } from "../dom/h";
import type { FieldProblem } from "../model/field-problem";
import type { Lead } from "../model/lead";
import { errorSummary } from "../screens/error-summary";
import type { Words } from "../words";
import { boxEntry } from "./box-entry";
import { forgetKnown, known } from "./known";
import { knownEntries } from "./known-entries";
import { marketingEntry, rememberEntry } from "./own-boxes";
import { textEntry } from "./text-entry";

export interface LeadForm {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** What the form starts with: what was given already, and what is known of the visitor. */
  readonly lead: Lead;
  /** What a field that no person sees was filled with. */
  readonly trap: () => string;
  showProblems(problems: readonly FieldProblem[]): void;
}

/** Who the visitor is: the same form before and after the result. */
export function leadForm({ leadForm: own, locale }: PublicDefinition, form: PublicLeadForm = own, lead: Lead, say: Words, changed: (lead: Lead) => void): LeadForm {
  const kept = known(form);
  lead = { ...lead, fields: { ...kept, ...lead.fields } };
  const entries = form.fields.map(f => (f.kind === "boolean" || f.kind === "consent" ? boxEntry(f, form.privacyUrl, lead, say) : textEntry(f, lead, locale, say)));
  const asIs = entries.filter((_, i) => {
    const { id } = form.fields[i]!;
    return id in kept && kept[id] === lead.fields[id];
  });
  const note = asIs.length > 0 ? knownEntries(asIs, Object.values(kept).join(" · "), say, forgetKnown) : null;
  if (form.marketingConsent) entries.push(marketingEntry(form.marketingConsent, lead));
  if (form.remember && !note) entries.push(rememberEntry(say("remember"), lead));
  const heading = h("h2", { tabindex: -1 }, form.title);
  const summary = errorSummary(say);
  const bait = h("input", { type: "text", id: "l--trap", tabindex: -1, autocomplete: "off" });

  for (const e of entries) {
    const update = () => {
      e.message.show(null);
      changed(entries.reduce((to, entry) => entry.collect(to), lead));
    };
    e.control.addEventListener("input", update);
    e.control.addEventListener("change", update);
  }

  const element = h("div", { class: "lead" }, h("div", { class: "ask" }, heading, form.help ? h("p", { class: "help" }, form.help) : null), summary.element, note,
    h("div", { class: "entries" }, ...entries.map(e => e.element)),
    h("div", { class: "bait", "aria-hidden": "true" }, h("label", { for: bait.id }, "Website"), bait));
  return {
    element,
    heading,
    lead,
    trap: () => bait.value,
    showProblems(problems) {
      const wrong = entries.flatMap(e => {
        const problem = problems.find(p => p.path === e.path);
        e.message.show(problem?.message ?? null);
        if (problem) e.element.hidden = false;
        return problem ? [{ label: e.label, message: problem.message, focus: () => e.control.focus() }] : [];
      });
      summary.show(wrong.length > 1 ? wrong : []);
      if (wrong.length === 1) wrong[0]!.focus();
    },
  };
}
