import { h } from "../dom/h";
import type { Context } from "../screens/context";
import { heldBack, type ProblemOf } from "./held-back";

export interface LivePanel {
  readonly element: HTMLElement;
  refresh(): void;
}

/**
 * The numbers that move while the visitor answers; the first one is the headline. Until the formulas have arrived there is a dash for each, and
 * while a number that was typed cannot be taken too, with the reason: nobody is told what no answer would give. Screen readers hear it when the
 * hand comes to rest.
 */
export function livePanel(context: Context, problemOf: ProblemOf): LivePanel {
  const { definition: { variables = [] }, run, say } = context;
  const list = h("dl");
  const spoken = h("div", { class: "sr", role: "status" });
  const element = h("aside", { class: "live", "aria-label": say("live") }, h("p", { class: "kicker", "aria-hidden": "true" }, say("live")), list, spoken);
  const why = h("small");
  const rows = new Map<string, Text>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    const reason = heldBack(context, problemOf);
    const numbers = (reason === null && context.formulas?.live(run.told)) || variables.filter(v => v.live).map(({ id, label = id }) => ({ id, label, text: "–" }));
    for (const { id, label, text } of numbers) {
      let words = rows.get(id);
      if (!words) {
        words = new Text();
        rows.set(id, words);
        list.append(h("div", null, h("dt", null, label), h("dd", null, words)));
      }
      // The node stays and its words change, where they do: a slider moves this many times a second.
      if (words.data !== text) words.data = text;
    }
    why.textContent = reason;
    if (reason === null) why.remove();
    else if (!why.parentNode) list.querySelector("dd")?.append(why);
    const first = numbers[0];
    clearTimeout(timer);
    if (first && context.formulas && element.isConnected) timer = setTimeout(() => (spoken.textContent = reason ?? `${first.label}: ${first.text}`), 800);
  }

  refresh();
  return { element, refresh };
}
