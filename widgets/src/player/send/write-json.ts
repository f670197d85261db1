/** JSON as it is meant, also where an old library of the page has taught lists or texts a `toJSON` of their own. */
export function writeJson(value: unknown): string {
  const taught = [Array.prototype, String.prototype, Object.prototype].flatMap((prototype: { toJSON?: unknown }) => {
    const own = Object.getOwnPropertyDescriptor(prototype, "toJSON");
    return own?.configurable ? [[prototype, own] as const] : [];
  });
  for (const [prototype] of taught) delete prototype.toJSON;
  try {
    return JSON.stringify(value);
  } finally {
    for (const [prototype, own] of taught) Object.defineProperty(prototype, "toJSON", own);
  }
}
