/** Where a visitor stands. */
export type Place =
  | { readonly kind: "intro" }
  | { readonly kind: "step"; readonly id: string }
  | { readonly kind: "review" }
  | { readonly kind: "lead" };

/** What a place is called where it is kept and told; the first page has no name. */
export const nameOf = (place: Place): string | undefined => (place.kind === "step" ? place.id : place.kind === "intro" ? undefined : place.kind);
