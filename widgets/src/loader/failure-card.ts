import { importPart } from "./import-part";
import { LoadFailure } from "./load-failure";
import { loaderWords } from "./words";

/** Never a blank: what went wrong, and what to do now. The link that stands inside the element in the page shows through the slot. */
export function failureCard(failure: unknown, host: Element, page: string, retry: () => void): HTMLElement {
  const why = failure instanceof LoadFailure ? failure.why : "failed";
  const words = loaderWords(host);
  const card = element("div", "failure");
  card.lang = words.language;
  card.setAttribute("role", "alert");
  const message = text("p", why === "failed" ? words.failed : "");
  card.append(message);
  const link = text("a", page);
  // A server that answered is asked for the words; where it did not, those have to do that are here.
  if (why !== "failed") {
    importPart("modes").then(({ modes }) => {
      const more = modes.words(words.language);
      message.textContent = more[why];
      link.textContent = more.page;
    }).catch(() => (message.textContent = words.failed));
  }
  if (why === "gone") return card;

  const actions = element("div", "actions");
  if (why === "failed") {
    const again = text("button", words.again);
    again.type = "button";
    again.addEventListener("click", retry);
    actions.append(again);
  }
  const slot = document.createElement("slot");
  link.href = page;
  slot.append(link);
  actions.append(slot);
  card.append(actions);
  return card;
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
