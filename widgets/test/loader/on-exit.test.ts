// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onExit } from "../../src/loader/modes/on-exit";

let fired = 0;
let stop: () => void;

beforeEach(() => {
  fired = 0;
  vi.useFakeTimers({ toFake: ["performance"] });
  scrollTo(0);
  stop = onExit(5, () => fired++);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function scrollTo(y: number, milliseconds = 16): void {
  vi.advanceTimersByTime(milliseconds);
  Object.defineProperty(window, "scrollY", { value: y, configurable: true });
  dispatchEvent(new Event("scroll"));
}

/** Reads on down to 1200 px, for a while. */
function read(): void {
  for (let y = 100; y <= 1200; y += 100) scrollTo(y, 600);
}

const up = () => [1100, 950, 800, 650].forEach(y => scrollTo(y, 50));
const finger = (event: "touchstart" | "touchmove") => void dispatchEvent(new Event(event));

test("a finger that swipes back up fast is about to leave", () => {
  read();
  finger("touchstart");
  finger("touchmove");
  up();

  expect(fired).toBeGreaterThan(0);
});

test("a swipe that is told of in one step is one", () => {
  read();
  vi.advanceTimersByTime(9000);
  finger("touchstart");
  finger("touchmove");
  scrollTo(600, 200);

  expect(fired).toBe(1);
});

test("a page that scrolls by itself, after a tap or without one, leaves nobody", () => {
  read();
  up();
  read();
  finger("touchstart");
  finger("touchmove");
  dispatchEvent(new Event("click"));
  up();

  expect(fired).toBe(0);
});

test("whoever swipes slowly, has not read on or has just come is asked nothing", () => {
  finger("touchmove");
  scrollTo(700);
  [500, 300, 100].forEach(y => scrollTo(y, 50));
  expect(fired, "in the first seconds").toBe(0);

  vi.advanceTimersByTime(6000);
  finger("touchmove");
  [1100, 1000, 900, 800].forEach(y => scrollTo(y, 200));
  expect(fired, "slowly").toBe(0);
});

test("a mouse that goes out through the top is about to leave, one that goes elsewhere is not, and nothing is heard afterwards", () => {
  vi.advanceTimersByTime(6000);
  const out = (clientY: number) => document.dispatchEvent(new MouseEvent("mouseout", { clientY }));
  out(300);
  expect(fired).toBe(0);
  out(-1);
  expect(fired).toBe(1);

  stop();
  out(-1);
  expect(fired).toBe(1);
});
