import type { Json } from "./json";
import type { Keyed } from "./keyed";

/** Where something stands: properties by name, members of a list by their id, so that a place stays itself while others come, go and move. */
export type Place = readonly Part[];
export type Part = string | { readonly id: string };

/** One change of a document. Ids make it say the same on a document that somebody else has changed meanwhile. */
export type Change =
  /** A property's new value; without one it goes. */
  | { readonly is: "set"; readonly at: Place; readonly value?: Json }
  /** A new member of a list, behind another one or, with null, before all. */
  | { readonly is: "put"; readonly at: Place; readonly item: Keyed; readonly after: string | null }
  /** A member goes. */
  | { readonly is: "take"; readonly at: Place; readonly id: string }
  /** The members in a new order. */
  | { readonly is: "order"; readonly at: Place; readonly ids: readonly string[] };

export const sayPlace = (place: Place): string => place.map(part => (typeof part === "string" ? `/${part}` : `[${part.id}]`)).join("");

/** Whether the first place holds the second, or is it. */
export const holds = (outer: Place, inner: Place): boolean =>
  outer.length <= inner.length && outer.every((part, index) => samePart(part, inner[index]!));

const samePart = (one: Part, two: Part): boolean => (typeof one === "string" || typeof two === "string" ? one === two : one.id === two.id);
