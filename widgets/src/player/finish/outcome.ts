import type { Problem } from "../../contract/problem";

/** How one attempt to post ended. */
export type Outcome<T> =
  | { readonly kind: "accepted"; readonly answer: T }
  /** Try again, no sooner than after so many milliseconds if the server said so. */
  | { readonly kind: "later"; readonly after?: number }
  | { readonly kind: "invalid"; readonly errors: readonly Problem[] }
  /** No use in trying again: the magnet is gone or closed. */
  | { readonly kind: "refused"; readonly status: number };
