import type { PublicOption } from "../../../contract/definition";
import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import type { Words } from "../../words";
import type { QuestionSetting } from "../question-setting";

export interface RankItem {
  readonly element: HTMLElement;
  readonly grip: HTMLButtonElement;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
  show(at: number, of: number, counts: boolean, answered: boolean): void;
}

/** One item of a ranking: a grip to pick it up, its words, and a button for each way. */
export function rankItem({ label, help }: PublicOption, ids: QuestionSetting["ids"], say: Words): RankItem {
  const place = h("span", { class: "place-number", "aria-hidden": "true" });
  const grip = h("button", { type: "button", class: "grip", "aria-pressed": "false", "aria-describedby": `${ids.control}-how` }, icon("grip"));
  const up = h("button", { type: "button", class: "up", "aria-label": say("moveUp", label) }, icon("up"));
  const down = h("button", { type: "button", class: "down", "aria-label": say("moveDown", label) }, icon("down"));
  const words = h("span", { class: "words" }, h("span", null, label), help ? h("small", null, help) : null);
  const element = h("li", { class: "rank" }, grip, place, words, up, down);
  return {
    element, grip, up, down,
    show(at, of, counts, answered) {
      place.textContent = counts ? String(at + 1) : "–";
      element.classList.toggle("out", !counts);
      element.classList.toggle("set", answered && counts);
      grip.setAttribute("aria-label", say("moved", label, at + 1, of));
      // A disabled button would lose the focus when its item arrives at the end.
      up.setAttribute("aria-disabled", String(at === 0));
      down.setAttribute("aria-disabled", String(at === of - 1));
    },
  };
}
