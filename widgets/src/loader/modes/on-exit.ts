import { onSwipeBack } from "./on-swipe-back";

/**
 * About to leave, after so many seconds on the page: with a mouse, when it goes out through the top, where tabs and address bar are; with
 * a finger, when it swipes back up fast, as one does to reach the address bar. Laptops may have both. The back button stays what it is.
 */
export function onExit(seconds: number, fire: () => void): () => void {
  const from = performance.now() + seconds * 1000;
  const fireWhenDue = () => {
    if (performance.now() >= from) fire();
  };
  const leave = (event: MouseEvent) => {
    if (!event.relatedTarget && event.clientY <= 0) fireWhenDue();
  };
  document.addEventListener("mouseout", leave);
  const stop = onSwipeBack(fireWhenDue);
  return () => {
    document.removeEventListener("mouseout", leave);
    stop();
  };
}
