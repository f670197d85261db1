import { expect, type Locator } from "@playwright/test";

/**
 * Nothing that can be read is cut off or lies under something else that can be read: no box that hides what overflows is smaller than its
 * content, no text leaves the card, and no two texts share their place.
 */
export async function expectNothingCutOff(card: Locator, what: string): Promise<void> {
  const found = await card.evaluate(host => {
    const root = host.shadowRoot!;
    const section = root.querySelector("section")!;
    // What is meant for ears alone lies in a box of one pixel.
    const isSeen = (e: Element): boolean => e.checkVisibility() && !e.closest(".bait, option") && !isForEars(e);
    const isForEars = (e: Element | null): boolean => e !== null && (getComputedStyle(e).clipPath !== "none" || isForEars(e.parentElement));
    const named = (e: Element) => `${e.localName}.${e.className}: ${e.textContent.trim().slice(0, 30)}`;
    const cut = [...root.querySelectorAll<HTMLElement>("*")].filter(isSeen).filter(e => !e.matches("input, textarea, select, svg, svg *")).filter(e => {
      const { overflowX, overflowY } = getComputedStyle(e);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (hides(overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(overflowY) && e.scrollHeight > e.clientHeight + 1);
    }).map(e => `cut off: ${named(e)}`);

    const texts: { text: Node; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.nodeValue!.trim() === "" || !isSeen(text.parentElement!)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width > 0) texts.push({ text, box });
    }
    const frame = section.getBoundingClientRect();
    const out = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1).map(({ text }) => `outside: ${named(text.parentElement!)}`);
    const over = texts.flatMap((one, i) => texts.slice(i + 1).filter(other => one.text !== other.text
      && Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2
      && Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 4).map(other => `over each other: ${named(one.text.parentElement!)} / ${named(other.text.parentElement!)}`));
    return [...cut, ...out, ...over];
  });
  expect(found, what).toEqual([]);
}
