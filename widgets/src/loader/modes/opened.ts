import type { Handle, OpenOptions } from "./call";

/** Puts an element with these attributes on the page; it opens at once unless triggers are named. The handle sets attributes, no more. */
export function opened({ target, ...options }: OpenOptions): Handle & { element: HTMLElement } {
  const element = document.createElement("lead-magnet");
  const mode = options.mode ?? "popup";
  set(element, { mode, open: mode !== "inline" && !options.trigger, ...options });
  place(target).append(element);
  return {
    element,
    open: () => element.setAttribute("open", ""),
    close: () => element.removeAttribute("open"),
    update: ({ target: elsewhere, ...changed }) => {
      set(element, changed);
      if (elsewhere) place(elsewhere).append(element);
    },
    unmount: () => element.remove(),
  };
}

function place(target: Element | string | undefined): Element {
  const found = typeof target === "string" ? find(target) : target;
  if (target && !found) console.error(`LeadMagnets.open: no element matches "${String(target)}"; the magnet goes to the end of the page.`);
  return found ?? document.body;
}

/** What is no selector matches nothing. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function set(element: Element, attributes: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(attributes)) {
    const name = option === "language" ? "lang" : option;
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value as string | number));
  }
}
