import type { PublicDefinition } from "../contract/definition";
import { adoptCss } from "../loader/adopt-css";
import { loadWords } from "./load-words";

/** Fetches the page on which a visitor looks over the answers, with its words. */
export async function loadReview(root: ShadowRoot, definition: PublicDefinition): Promise<(typeof import("./review/review"))["review"]["screen"]> {
  const [{ review }] = await Promise.all([import("./review/review"), loadWords(definition)]);
  adoptCss(root, review.css);
  return review.screen;
}
