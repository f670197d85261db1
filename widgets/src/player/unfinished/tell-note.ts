import { h } from "../dom/h";
import { loadWords } from "../load-words";
import type { Stage } from "../stage";

/** Says something beside the first screen, once that stands: what comes earlier would be wiped away by it. */
export async function tellNote({ root, definition, card, say }: Stage, note: string): Promise<void> {
  await loadWords(definition);
  while (!root.querySelector(".place > *")) await new Promise(requestAnimationFrame);
  card.say(say(note));
  const [notice, place] = [root.querySelector(".notice")!, root.querySelector(".place")!];
  if (notice.hasAttribute("hidden") || (await isInView(notice)) || notice.textContent !== say(note)) return;
  card.say(null);
  above(place, say(note));
}

/** As the visitor sees it, also through the edge of a frame or of a panel. */
function isInView(element: Element): Promise<boolean> {
  return new Promise(seen => new IntersectionObserver(([entry], watcher) => {
    watcher.disconnect();
    seen(entry!.intersectionRatio > 0.9);
  }).observe(element));
}

/** A first screen that is longer than the window: who begins without scrolling would never see what stands below it. Goes with the screen. */
function above(place: Element, text: string): void {
  const note = h("div", { class: "notice", role: "status" });
  note.style.margin = "0 0 20px";
  place.before(note);
  // What is there before screen readers know of the place is not read out.
  requestAnimationFrame(() => note.append(h("p", null, text)));
  const watcher = new MutationObserver(() => {
    watcher.disconnect();
    note.remove();
  });
  watcher.observe(place, { childList: true });
}
