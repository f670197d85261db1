/** The player's own words, in the definition's language; `{0}` and `{1}` are places for values, numbers as the language writes them. */
export type Words = (key: string, ...values: (string | number)[]) => string;

export function words(texts: Readonly<Record<string, string>>, locale: string): Words {
  const write = (value: string | number) => {
    try {
      return value.toLocaleString(locale);
    } catch {
      // Browsers know fewer tags than magnets were published with.
      return value as string;
    }
  };
  return (key, ...values) => (texts[key] ?? key).replace(/\{(\d)\}/g, (place, at: string) => write(values[Number(at)] ?? place));
}
