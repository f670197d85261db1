/** The player's own words, in the definition's language; `{0}` and `{1}` are places for values, numbers as the language writes them. */
export type Words = (key: string, ...values: (string | number)[]) => string;

export function words(texts: Readonly<Record<string, string>>, locale: string): Words {
  return (key, ...values) => (texts[key] ?? key).replace(/\{(\d)\}/g, (place, at: string) => {
    const value = values[Number(at)] ?? place;
    try {
      // What languages write takes browsers long to load; steps are counted without. They also know fewer tags than magnets were published with.
      if (Number(value) > 999) return value.toLocaleString(locale);
    } catch {}
    return value as string;
  });
}
