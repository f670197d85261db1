import type { PublicDefinition } from "../contract/definition";

/** Fetches all words of the language, into the few that came with the definition. */
export async function loadWords({ texts, language }: PublicDefinition): Promise<void> {
  const words = (await import(new URL(`words-${language}.js`, import.meta.url).href)) as { default: Record<string, string> };
  Object.assign(texts, { ...words.default, ...texts });
}
