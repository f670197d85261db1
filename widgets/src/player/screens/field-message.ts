import { h } from "../dom/h";

export interface FieldMessage {
  readonly element: HTMLElement;
  show(message: string | null): void;
}

/** A message below a field, tied to it for screen readers; the field is marked invalid while it shows. */
export function fieldMessage(id: string, described: () => readonly HTMLElement[], helpId?: string): FieldMessage {
  const element = h("p", { class: "error", id, hidden: true });
  let shown: string | null | undefined;
  let marked: readonly HTMLElement[] = [];
  const show = (message: string | null) => {
    if (message === shown) return;
    shown = message;
    element.hidden = message === null;
    element.textContent = message;
    const now = described();
    for (const control of new Set([...marked, ...now])) {
      const wrong = message !== null && now.includes(control);
      const by = [helpId, wrong ? id : null].filter(Boolean).join(" ");
      if (by) control.setAttribute("aria-describedby", by);
      else control.removeAttribute("aria-describedby");
      // A group cannot be invalid, its boxes can.
      if (wrong && control.getAttribute("role") !== "group") control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
    marked = now;
  };
  show(null);
  return { element, show };
}
