/** Attribute `side`, else where a line of the page ends. */
export function isOnTheLeft(host: Element): boolean {
  const side = host.getAttribute("side");
  return side === "left" || (side !== "right" && getComputedStyle(host).direction === "rtl");
}
