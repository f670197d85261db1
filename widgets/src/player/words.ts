/** The player's own words, in the definition's language; `{name}` stands for a value. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function words(texts: Readonly<Record<string, string>>): Words {
  return (key, values = {}) => (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
