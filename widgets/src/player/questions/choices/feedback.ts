import type { PublicOption } from "../../../contract/definition";
import { h } from "../../dom/h";

/** Says below each chosen option what its author has to say to it; screen readers hear it in their own time. Returns what brings it up to date. */
export function feedback(labels: readonly HTMLElement[], inputs: readonly HTMLInputElement[], options: readonly PublicOption[]): () => void {
  const lines = options.map((option, i) => {
    // Each line is there from the start and only its words come and go: a region that appears with its words is not always read out.
    const line = h("div", { class: "feedback", role: "status" });
    if (option.feedback) labels[i]!.after(line);
    return line;
  });
  const show = () => lines.forEach((line, i) => (line.textContent = inputs[i]!.checked ? (options[i]!.feedback ?? "") : ""));
  show();
  return show;
}
