import { h } from "../dom/h";
import type { Context } from "../screens/context";
import { nav } from "../screens/nav";
import { progress } from "../screens/progress";
import type { Screen } from "../screens/screen";
import { leadForm } from "./lead-form";

/** The lead form as the last page before the result. */
export function leadScreen({ definition, run, say, changed, next, back }: Context): Screen {
  const form = leadForm(definition, run.way.form, run.lead, say, lead => {
    run.lead = lead;
    changed();
  });
  run.lead = form.lead;
  const skip = () => {
    run.skipped = true;
    next();
  };
  // Whoever comes back to the form may fill it in after all.
  run.skipped = false;
  const navigation = nav(say, (run.way.form ?? definition.leadForm).button ?? say(run.next === null ? "submit" : "next"), next, run.previous && back);
  if (definition.leadForm.skippable) navigation.element.lastChild!.before(h("button", { type: "button", class: "ghost", onclick: skip }, say("skip")));
  const element = h("div", { class: "screen" }, progress(say, ...run.progress), h("div", { class: "grow" }, form.element), navigation.element);
  return { element, heading: form.heading, status: say("progress", ...run.progress), busy: navigation.busy, showProblems: form.showProblems, trap: form.trap };
}
