import type { PublicDefinition } from "../contract/definition";
import { loadPart } from "./load-part";

/** Fetches lead form, sending and result, with their styles and with all words of the language. */
export const loadLate = (root: ShadowRoot, definition: PublicDefinition) => loadPart(root, definition, import("./late").then(({ late }) => late));
