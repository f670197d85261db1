const far = 600;
const fast = 1.5; // px per ms
const back = 250;

/**
 * About to leave, after so many seconds on the page: with a mouse, when it goes out through the top, where tabs and address bar are; on
 * touch screens, when somebody who has read on scrolls up fast, as one does to reach the address bar. The back button stays what it is.
 */
export function onExit(seconds: number, fire: () => void): () => void {
  const from = performance.now() + seconds * 1000;
  const isTouch = matchMedia("(hover: none)").matches;
  const leave = (event: MouseEvent) => {
    if (!event.relatedTarget && event.clientY <= 0 && performance.now() >= from) fire();
  };
  let deepest = 0;
  let last = { y: scrollY, at: performance.now() };
  let run = 0;
  const scroll = () => {
    const now = { y: scrollY, at: performance.now() };
    const up = last.y - now.y;
    const speed = up / Math.max(now.at - last.at, 1);
    run = speed >= fast ? run + up : 0;
    deepest = Math.max(deepest, now.y);
    last = now;
    if (run >= back && deepest >= far && now.at >= from) fire();
  };
  if (isTouch) addEventListener("scroll", scroll, { passive: true });
  else document.addEventListener("mouseout", leave);
  return () => {
    removeEventListener("scroll", scroll);
    document.removeEventListener("mouseout", leave);
  };
}
