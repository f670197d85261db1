import type { RankItem } from "./rank-item";

/** Dragging by the grip, or by the whole item with a mouse. The item follows the pointer and changes places with those whose middle it passes. */
export function drag({ element, grip }: RankItem, list: HTMLElement, move: (by: 1 | -1) => boolean, done: () => void): void {
  let start: { pointer: number; top: number } | null = null;
  let hasMoved = false;

  element.addEventListener("pointerdown", event => {
    const target = event.target as Element;
    const byGrip = grip.contains(target);
    if (event.button !== 0 || (!byGrip && (event.pointerType !== "mouse" || target.closest("button")))) return;
    start = { pointer: event.clientY, top: element.offsetTop };
    hasMoved = false;
    element.setPointerCapture(event.pointerId);
    element.classList.add("dragged");
  });

  element.addEventListener("pointermove", event => {
    if (!start) return;
    // A hand is never quite still: a click is no drag.
    hasMoved ||= Math.abs(event.clientY - start.pointer) > 4;
    if (!hasMoved) return;
    const top = start.top + event.clientY - start.pointer;
    const [previous, next] = [element.previousElementSibling as HTMLElement | null, element.nextElementSibling as HTMLElement | null];
    if (previous && top < previous.offsetTop + previous.offsetHeight / 2) move(-1);
    else if (next && top + element.offsetHeight > next.offsetTop + next.offsetHeight / 2) move(1);
    const room = list.offsetHeight - element.offsetHeight;
    const held = Math.min(Math.max(top, list.offsetTop), list.offsetTop + room);
    element.style.setProperty("--dy", `${held - element.offsetTop}px`);
  });

  const end = () => {
    if (!start) return;
    start = null;
    element.classList.remove("dragged");
    element.style.removeProperty("--dy");
    if (hasMoved) done();
  };
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
  element.addEventListener("lostpointercapture", end);
}
