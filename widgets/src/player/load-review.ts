import type { PublicDefinition } from "../contract/definition";
import { loadPart } from "./load-part";

/** Fetches the page on which a visitor looks over the answers, with its words. */
export const loadReview = (root: ShadowRoot, definition: PublicDefinition) => loadPart(root, definition, import("./review/review").then(({ review }) => review));
