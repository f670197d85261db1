import type { PublicDefinition } from "../contract/definition";
import { adoptCss } from "../loader/adopt-css";
import { loadWords } from "./load-words";

/** Fetches lead form, sending and result, with their styles and with all words of the language. */
export async function loadLate(root: ShadowRoot, definition: PublicDefinition): Promise<(typeof import("./late"))["late"]> {
  const [{ late }] = await Promise.all([import("./late"), loadWords(definition)]);
  late.css.forEach(css => adoptCss(root, css));
  return late;
}
