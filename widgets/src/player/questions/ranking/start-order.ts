/** The order that a list starts with: what was ranked, then the rest as its author has it. Ids that are not there any more are left out. */
export function startOrder(ids: readonly string[], ranked: readonly string[]): readonly string[] {
  const known = ranked.filter(id => ids.includes(id));
  return [...known, ...ids.filter(id => !known.includes(id))];
}
