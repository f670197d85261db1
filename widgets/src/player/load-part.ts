import type { PublicDefinition } from "../contract/definition";
import { adoptCss } from "../loader/adopt-css";
import { loadWords } from "./load-words";

/** Waits for a part with its styles and with all words of the language. */
export async function loadPart<Part extends { readonly css: readonly string[] }>(root: ShadowRoot, definition: PublicDefinition, coming: Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([coming, loadWords(definition)]);
  part.css.forEach(css => adoptCss(root, css));
  return part;
}
