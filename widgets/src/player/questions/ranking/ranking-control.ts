import { h } from "../../dom/h";
import { icon } from "../../dom/icon";
import type { MakeControl } from "../make-control";
import { drag } from "./drag";
import { grip } from "./grip";
import { moved } from "./moved";
import { rankItem, type RankItem } from "./rank-item";
import { slide } from "./slide";
import { startOrder } from "./start-order";

/**
 * Items that are put in order: by buttons, by arrows and digits once Space has picked one up, or by dragging. The order at the start is nobody's
 * answer; who agrees with it says so with the button below.
 */
export const rankingControl: MakeControl = setting => {
  const { question: { options = [], top, required }, answer, ids, say, change } = setting;
  const counted = top ?? options.length;
  let order = startOrder(options.map(o => o.id), Array.isArray(answer) ? (answer as readonly string[]) : []);
  let answered = Array.isArray(answer);
  const status = h("div", { class: "sr", role: "status" });
  const hint = h("p", { class: "help", id: `${ids.control}-how` }, `${say(top == null ? "rankAll" : "rankTop", counted)} ${say("rankKeys")}`);
  const items = new Map(options.map(option => [option.id, rankItem(option, ids, say)] as const));
  const list = h("ol", { class: "ranks", "aria-labelledby": ids.title });
  const keep = h("button", { type: "button", class: "secondary", onclick: agree }, icon("check"), say("rankKeep"));
  const element = h("div", { class: "ranked", role: "group", "aria-labelledby": ids.title }, hint, list, keep, status);
  const at = (id: string) => order.indexOf(id);
  const place = (id: string) => say("moved", options.find(o => o.id === id)!.label, at(id) + 1, options.length);

  /** Neighbours are moved around the item that has the focus or the pointer: one that leaves the page for a moment would lose both. */
  function move(id: string, to: number): boolean {
    const item = items.get(id)!.element;
    const before = order;
    order = moved(order, at(id), to);
    if (order.every((known, i) => known === before[i])) return false;
    const tops = slide.tops(list);
    for (const other of order.slice(0, at(id))) item.before(items.get(other)!.element);
    item.after(...order.slice(at(id) + 1).map(other => items.get(other)!.element));
    slide.from(tops, list, item);
    status.textContent = place(id);
    tell();
    return true;
  }

  function tell(): void {
    answered = true;
    show();
    change(order.slice(0, counted));
  }

  function agree(): void {
    tell();
    items.get(order[0]!)!.grip.focus();
  }

  function show(): void {
    order.forEach((id, i) => items.get(id)!.show(i, order.length, i < counted, answered));
    keep.hidden = answered;
    element.classList.toggle("open", !answered);
  }

  for (const [id, item] of items) wire(id, item);
  list.append(...order.map(id => items.get(id)!.element));
  show();

  function wire(id: string, item: RankItem): void {
    item.up.addEventListener("click", () => move(id, at(id) - 1));
    item.down.addEventListener("click", () => move(id, at(id) + 1));
    grip(item, { at: () => at(id), last: options.length - 1, move: to => move(id, to), say: key => (status.textContent = `${say(key)} ${place(id)}`) });
    drag(item, list, by => move(id, at(id) + by), () => (answered ? undefined : tell()));
  }

  return {
    element, labelled: false,
    described: [element],
    get focus() { return answered || required === false ? items.get(order[0]!)!.grip : keep; },
  };
};
