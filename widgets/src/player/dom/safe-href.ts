/** Addresses come from the marketer's definition, checked when it was saved; a second look costs nothing. */
export function safeHref(url: string | null | undefined): string | null {
  return url && /^(https?:\/\/[^/@\\\s\0]+([/?#]|$)|mailto:|tel:|\/(?![/\\\s]))/i.test(url) ? url : null;
}
