import type { Locator } from "@playwright/test";
import { kinds } from "./every-kind";

/** One question among the others of its page. */
export const fieldOf = (card: Locator, kind: string): Locator => card.locator(".question").nth(kinds.indexOf(kind));
