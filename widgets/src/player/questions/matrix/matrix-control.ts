import { h } from "../../dom/h";
import type { RowAnswers } from "../../model/answers";
import type { MakeControl } from "../make-control";
import { matrixRow } from "./matrix-row";

/**
 * A table of radio buttons, each row a group. On a narrow card the style sheet makes a card of every row; the roles are written out because a
 * table that is no longer laid out as one is none to screen readers either.
 */
export const matrixControl: MakeControl = setting => {
  const { question: { rows = [], options = [] }, answer, ids, change } = setting;
  const given = (typeof answer === "object" ? answer : {}) as RowAnswers;
  const columns = options.map((option, i) => ({ ...option, headId: `${ids.control}-c${i}` }));
  const made = rows.map((row, i) => matrixRow(setting, row, i, columns, given[row.id]));
  const head = h("tr", { role: "row" }, h("td", { role: "cell" }), ...columns.map(c => h("th", { role: "columnheader", scope: "col", id: c.headId }, c.label)));
  const table = h("table", { role: "table", "aria-labelledby": ids.title }, h("thead", { role: "rowgroup" }, head), h("tbody", { role: "rowgroup" }, ...made.map(r => r.element)));
  const element = h("div", { class: columns.length > 6 ? "matrix many" : "matrix", role: "group", "aria-labelledby": ids.title, onchange: () => change(read()) }, table);
  const open = () => made.filter(row => row.chosen() === undefined);

  function read(): RowAnswers | undefined {
    const answers = made.flatMap((row, i) => (row.chosen() === undefined ? [] : [[rows[i]!.id, row.chosen()!] as const]));
    return answers.length > 0 ? Object.fromEntries(answers) : undefined;
  }

  return {
    element,
    // Only rows that still want an answer are marked.
    get described() { return [element, ...open().flatMap(row => row.inputs)]; },
    get focus() { return (open()[0] ?? made[0])?.focus() ?? element; },
    labelled: false,
    choose(n) {
      const active = (element.getRootNode() as ShadowRoot).activeElement;
      const row = made.find(r => r.element.contains(active)) ?? open()[0];
      const input = row?.inputs[n - 1];
      input?.focus();
      input?.click();
      return input !== undefined;
    },
  };
};
