const far = 600;
const fast = 1.5; // px per ms
const back = 250;
/** Milliseconds for which a page may go on by itself after a finger has let go. */
const swing = 1500;

/**
 * Somebody who has read on swipes up fast. Only what a finger set going counts: a page scrolls by itself as well, and a tap on "back to
 * the top" leads there without anybody leaving.
 */
export function onSwipeBack(fire: () => void): () => void {
  let swiped = -Infinity;
  let deepest = 0;
  let last = { y: scrollY, at: performance.now() };
  let run = 0;
  const swipe = () => (swiped = performance.now());
  const tap = () => (swiped = -Infinity);
  // The way is measured from where the finger was put down: a slow telephone tells of a swipe in few steps.
  const touch = () => {
    tap();
    last = { y: scrollY, at: performance.now() };
  };
  const scroll = () => {
    const now = { y: scrollY, at: performance.now() };
    const up = last.y - now.y;
    const speed = up / Math.max(now.at - last.at, 1);
    run = speed >= fast && now.at - swiped <= swing ? run + up : 0;
    deepest = Math.max(deepest, now.y);
    last = now;
    if (run >= back && deepest >= far) fire();
  };
  const heard = [["touchmove", swipe], ["touchstart", touch], ["click", tap], ["scroll", scroll]] as const;
  for (const [event, act] of heard) addEventListener(event, act, { passive: true, capture: true });
  return () => {
    for (const [event, act] of heard) removeEventListener(event, act, { capture: true });
  };
}
