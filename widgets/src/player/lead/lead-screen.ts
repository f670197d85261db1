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
  const navigation = nav(say, (run.way.form ?? definition.leadForm).button ?? say("submit"), next, run.previous && back);
  const of = run.length;
  const element = h("div", { class: "screen" }, progress(say, of, of), h("div", { class: "grow" }, form.element), navigation.element);
  return { element, heading: form.heading, status: say("progress", of, of), busy: navigation.busy, showProblems: form.showProblems, trap: form.trap };
}
