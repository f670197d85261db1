import type { PublicOption } from "../../../contract/definition";
import { h } from "../../dom/h";
import type { Answer, WrittenChoice } from "../../model/answers";
import { choiceControl } from "../choice-control";
import type { MakeControl } from "../make-control";
import { autoAdvance } from "./auto-advance";
import { exclusive } from "./exclusive";
import { feedback } from "./feedback";
import { picture } from "./picture";
import { writing, type Writing } from "./writing";

type Chosen = string | WrittenChoice;

/** A choice of one or several, and what its options have besides words. The answer to an option that was written to is an object. */
export const richChoiceControl = (many: boolean): MakeControl => setting => {
  const { question: { options = [], autoAdvance: goesOn }, answer } = setting;
  const chosen = ([answer ?? []].flat() as Chosen[]).map(part => (typeof part === "string" ? { choice: part, text: "" } : part));
  const written = new Map<string, Writing>();
  const full = (id: string): Chosen => {
    const text = written.get(id)?.text() ?? "";
    return text === "" ? id : { choice: id, text };
  };
  const read = (ids: readonly string[]) => (many ? (ids.length > 0 ? ids.map(full) : undefined) : ids.length > 0 ? full(ids[0]!) : undefined) as Answer | undefined;
  const control = choiceControl(setting, options, many, id => chosen.some(c => c.choice === id), ids => read(ids));
  const { element } = control;
  const labels = [...element.children] as HTMLLabelElement[];
  const inputs = labels.map(label => label.querySelector("input")!);
  const changed = () => setting.change(read(inputs.filter(i => i.checked).map(i => i.value)));

  options.forEach((option, i) => {
    if (option.image) picture(labels[i]!, option);
    if (option.write) written.set(option.id, writing(element, labels[i]!, inputs[i]!, chosen.find(c => c.choice === option.id)?.text ?? "", setting, changed));
  });
  if (options.some(o => o.image)) element.classList.add("pictures");
  if (options.some(o => o.write || o.feedback)) wrap(labels, options, written);
  const refresh = [...written.values()].map(w => w.refresh);
  if (many && options.some(o => o.exclusive)) exclusive(element, inputs, options);
  if (options.some(o => o.feedback)) refresh.push(feedback(labels, inputs, options));
  element.addEventListener("change", () => refresh.forEach(r => r()));
  if (goesOn && !many && setting.solo) autoAdvance(element, setting, input => !options.some(o => o.id === input.value && (o.write || o.feedback)));
  return control;
};

/** What opens below an option stands in one cell with it. */
function wrap(labels: readonly HTMLElement[], options: readonly PublicOption[], written: ReadonlyMap<string, Writing>): void {
  labels.forEach((label, i) => {
    const cell = h("div", { class: "cell" });
    label.replaceWith(cell);
    cell.append(label);
    const field = written.get(options[i]!.id)?.element;
    if (field) cell.append(field);
  });
}
