/** The magnet's key. React and Vue keep `key` for themselves, so `magnet` says the same. */
export const keyOf = (element: Element): string => (element.getAttribute("key") ?? element.getAttribute("magnet") ?? "").trim();
