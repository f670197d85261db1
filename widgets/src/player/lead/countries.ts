import { countryCodes } from "./country-codes";

/** Countries by name in the magnet's language, in its order. */
export function countries(locale: string): { id: string; label: string }[] {
  const names = new Intl.DisplayNames([locale, "en"], { type: "region", fallback: "code" });
  return countryCodes
    .map(id => ({ id, label: names.of(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
