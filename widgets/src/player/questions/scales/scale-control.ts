import { h } from "../../dom/h";
import { autoAdvance } from "../choices/auto-advance";
import type { QuestionControl } from "../question-control";
import type { QuestionSetting } from "../question-setting";

/** Points in a row, each a native radio button below its picture, with words at both ends. The ends' words are part of the names of the first and the last. */
export function scaleControl(setting: QuestionSetting, look: string, picture: (point: number) => Node | string, mayGo?: () => boolean): QuestionControl {
  const { question, answer, ids, say, solo } = setting;
  const { min = 1, max = 5 } = question;
  const isLikelihood = question.kind === "nps";
  const lowLabel = question.lowLabel ?? (isLikelihood ? say("notLikely") : undefined);
  const highLabel = question.highLabel ?? (isLikelihood ? say("veryLikely") : undefined);
  const points = [...Array(max - min + 1).keys()].map(i => min + i);
  const ends: Readonly<Record<number, string | undefined>> = { [min]: lowLabel, [max]: highLabel };
  const inputs = points.map(point => {
    const end = ends[point];
    const name = say("rating", point, max);
    const input = h("input", { type: "radio", name: question.id, id: `${ids.control}-${point}`, value: point, "aria-label": end ? `${name}, ${end}` : name, autocomplete: "off" });
    input.checked = answer === point;
    return input;
  });
  const group = h("div", {
    class: `scale ${look}`, role: "radiogroup", "aria-labelledby": ids.title, "aria-required": question.required !== false ? "true" : null,
    onchange: () => setting.change(Number(inputs.find(i => i.checked)?.value)),
  }, ...points.map((point, i) => h("label", { class: "point" }, inputs[i]!, h("span", { "aria-hidden": "true" }, picture(point)))));
  group.style.setProperty("--points", String(points.length));
  if (question.autoAdvance && solo) autoAdvance(group, setting, mayGo);
  const words = lowLabel || highLabel ? h("div", { class: "ends", "aria-hidden": "true" }, h("span", null, lowLabel), h("span", null, highLabel)) : null;
  return {
    element: h("div", { class: "scaled" }, group, words),
    described: [group],
    get focus() { return inputs.find(i => i.checked) ?? inputs[0]!; },
    labelled: false,
    choose(point) {
      const input = inputs[points.indexOf(point)];
      input?.focus();
      input?.click();
      return input !== undefined;
    },
    clear: () => inputs.forEach(input => (input.checked = false)),
  };
}
