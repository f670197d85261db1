import type { MatrixRow as Row, PublicOption } from "../../../contract/definition";
import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import type { QuestionSetting } from "../question-setting";

export interface MatrixRow {
  readonly element: HTMLElement;
  readonly inputs: readonly HTMLInputElement[];
  chosen(): string | undefined;
  /** Where the keyboard enters the row. */
  focus(): HTMLElement;
}

/** One statement and its radio buttons. Each is named by its row and its column, as whoever hears it sees neither. */
export function matrixRow({ ids, question }: QuestionSetting, row: Row, at: number, columns: readonly (PublicOption & { headId: string })[], chosen: string | undefined): MatrixRow {
  const id = `${ids.control}-r${at}`;
  const inputs = columns.map(({ id: value, headId }, i) => {
    const input = h("input", { type: "radio", name: `${question.id}/${row.id}`, id: `${id}-${i}`, value, "aria-labelledby": `${id} ${headId}`, autocomplete: "off" });
    input.checked = value === chosen;
    return input;
  });
  const cells = columns.map(({ label }, i) =>
    h("td", { role: "cell" }, h("label", null, inputs[i]!, h("span", { class: "mark", "aria-hidden": "true" }, icon("check")), h("span", { class: "column", "aria-hidden": "true" }, label))));
  const chosenInput = () => inputs.find(i => i.checked);
  return {
    element: h("tr", { role: "row" }, h("th", { role: "rowheader", scope: "row", id }, row.label), ...cells),
    inputs,
    chosen: () => chosenInput()?.value,
    focus: () => chosenInput() ?? inputs[0]!,
  };
}
