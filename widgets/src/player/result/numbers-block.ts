import type { NumbersView } from "../../contract/resultView";
import { h } from "../dom/h";

export function numbersBlock({ intro, items }: NumbersView): Node[] {
  const list = h("dl", { class: "numbers" }, ...items.map(({ label, text, note }) =>
    h("div", null, h("dt", null, label), h("dd", null, text, note ? h("small", null, note) : null))));
  return intro ? [h("p", { class: "help" }, intro), list] : [list];
}
