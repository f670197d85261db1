import { LoadFailure } from "./load-failure";

/** Never a blank: what went wrong, and what to do now. The link that the page's owner put into the element shows through the slot. */
export function failureCard(failure: unknown, page: string | null, retry: () => void): HTMLElement {
  const known = failure instanceof LoadFailure ? failure : new LoadFailure(offlineOrDown(), true);
  const card = element("div", "failure");
  card.setAttribute("role", "alert");
  card.append(text("p", known.message));

  const actions = element("div", "actions");
  if (known.retryable) {
    const again = text("button", "Try again");
    again.type = "button";
    again.addEventListener("click", retry);
    actions.append(again);
  }
  if (page !== null) {
    const slot = document.createElement("slot");
    const link = text("a", "Open it on its own page");
    link.href = page;
    slot.append(link);
    actions.append(slot);
  }
  card.append(actions);
  return card;
}

function offlineOrDown(): string {
  return navigator.onLine
    ? "This could not be loaded. Our server did not answer."
    : "This could not be loaded. You seem to be offline.";
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function text<K extends keyof HTMLElementTagNameMap>(name: K, content: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}
