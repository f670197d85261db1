/** JSON as it is meant: an old library of the page may have taught lists and texts a `toJSON` of their own, and the replacer looks past it. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
