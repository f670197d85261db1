import { h } from "../dom/h";

export interface FieldMessage {
  readonly element: HTMLElement;
  show(message: string | null): void;
}

/** A message below a field, tied to it for screen readers; the field is marked invalid while it shows. */
export function fieldMessage(id: string, described: readonly HTMLElement[], helpId?: string): FieldMessage {
  const element = h("p", { class: "error", id, hidden: true });
  let shown: string | null | undefined;
  const show = (message: string | null) => {
    if (message === shown) return;
    shown = message;
    element.hidden = message === null;
    element.textContent = message;
    for (const control of described) {
      const by = [helpId, message === null ? null : id].filter(Boolean).join(" ");
      if (by) control.setAttribute("aria-describedby", by);
      else control.removeAttribute("aria-describedby");
      if (control.getAttribute("role") === "group") continue; // a group cannot be invalid, its boxes can
      if (message === null) control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
    }
  };
  show(null);
  return { element, show };
}
