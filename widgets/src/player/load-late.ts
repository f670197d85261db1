import type { PublicDefinition } from "../contract/definition";
import { adoptCss } from "../loader/adopt-css";

/** Fetches lead form, sending and result, with their styles and with all words of the language. */
export async function loadLate(root: ShadowRoot, { texts, language }: PublicDefinition): Promise<(typeof import("./late"))["late"]> {
  const [{ late }, words] = await Promise.all([import("./late"), import(new URL(`words-${language}.js`, import.meta.url).href)]);
  Object.assign(texts, { ...words.default, ...texts });
  adoptCss(root, late.css);
  return late;
}
