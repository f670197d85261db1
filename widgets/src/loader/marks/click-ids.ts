/** What advertising networks hang on an address to recognise a click. */
export const clickIds = ["gclid", "gbraid", "wbraid", "fbclid", "msclkid", "ttclid", "li_fat_id", "twclid"] as const;

export function withoutClickIds(address: string): string {
  const url = new URL(address);
  if (!clickIds.some(id => url.searchParams.has(id))) return address;
  for (const id of clickIds) url.searchParams.delete(id);
  return url.href;
}
