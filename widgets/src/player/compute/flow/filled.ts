const texts = new Set(["title", "help", "label", "button", "placeholder", "yesLabel", "noLabel", "text", "alt", "imageAlt", "feedback", "notApplicable", "lowLabel", "highLabel"]);

/** A copy in which every text is filled; ids, addresses and formulas stay as they are. */
export function filled<T>(part: T, fill: (text: string) => string): T {
  if (Array.isArray(part)) return part.map(item => filled(item as unknown, fill)) as T;
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, texts.has(key) && typeof value === "string" ? fill(value) : filled(value as unknown, fill)]);
  return Object.fromEntries(entries) as T;
}
