import { h } from "../dom/h";
import type { PublicDefinition } from "../../contract/definition";
import type { Formulas } from "../model/formulas";
import type { Run } from "../model/run";
import type { Words } from "../words";

export interface LivePanel {
  readonly element: HTMLElement;
  refresh(): void;
}

/** The numbers that move while the visitor answers; the first one is the headline. Until the formulas have arrived there is a dash for each. Screen readers hear it when the hand comes to rest. */
export function livePanel(formulas: () => Formulas | null, { variables = [] }: PublicDefinition, run: Run, say: Words): LivePanel {
  const list = h("dl");
  const spoken = h("div", { class: "sr", role: "status" });
  const element = h("aside", { class: "live", "aria-label": say("live") }, h("p", { class: "kicker", "aria-hidden": "true" }, say("live")), list, spoken);
  const rows = new Map<string, HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    const numbers = formulas()?.live(run.told) ?? variables.filter(v => v.live).map(({ id, label = id }) => ({ id, label, text: "–" }));
    for (const { id, label, text } of numbers) {
      let value = rows.get(id);
      if (!value) {
        value = h("dd");
        rows.set(id, value);
        list.append(h("div", null, h("dt", null, label), value));
      }
      if (value.textContent !== text) value.textContent = text;
    }
    const first = numbers[0];
    clearTimeout(timer);
    if (first && formulas() && element.isConnected) timer = setTimeout(() => (spoken.textContent = `${first.label}: ${first.text}`), 800);
  }

  refresh();
  return { element, refresh };
}
