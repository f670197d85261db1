/** The list with one more item at a place. */
export const inserted = <T>(list: readonly T[], at: number, item: T): readonly T[] => [...list.slice(0, at), item, ...list.slice(at)];

/** The list with a member at another place among the others. */
export function moved<T extends { readonly id: string }>(list: readonly T[], id: string, to: number): readonly T[] {
  const item = list.find(other => other.id === id);
  return item ? inserted(list.filter(other => other !== item), to, item) : list;
}
