/** Where a visitor stands. */
export type Place =
  | { readonly kind: "intro" }
  | { readonly kind: "step"; readonly id: string }
  | { readonly kind: "review" }
  | { readonly kind: "lead" };
