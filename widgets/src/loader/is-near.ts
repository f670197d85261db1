/** How far from the screen a magnet is fetched, in pixels. */
export const near = 200;

/** Whether an element stands near the screen as far as its own place tells; whether something hides it there only the browser's next picture knows. */
export function isNear(element: Element): boolean {
  const { top, bottom, left, right, height } = element.getBoundingClientRect();
  return height > 0 && top < innerHeight + near && bottom > -near && left < innerWidth + near && right > -near;
}
