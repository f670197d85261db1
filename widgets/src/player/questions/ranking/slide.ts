/** Lets items glide to their new places, where motion is welcome. */
export const slide = {
  /** Where the items are now. */
  tops: (list: HTMLElement): ReadonlyMap<Element, number> => new Map([...list.children].map(item => [item, (item as HTMLElement).offsetTop])),

  /** From where they were; the one in hand is where the hand is. */
  from(tops: ReadonlyMap<Element, number>, list: HTMLElement, inHand: Element): void {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const item of list.children) {
      const by = (tops.get(item) ?? 0) - (item as HTMLElement).offsetTop;
      if (by !== 0 && !(item === inHand && item.classList.contains("dragged"))) item.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], { duration: 150, easing: "ease-out" });
    }
  },
};
