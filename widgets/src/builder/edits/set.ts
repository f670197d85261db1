import { apply } from "../document/apply";
import type { Place } from "../document/change";
import { isObject, type Json } from "../document/json";
import type { Definition } from "./shape";

/** Gives a property a value, or takes it away: an empty text of a property that may be absent is none. */
export const set = (definition: Definition, at: Place, value: Json | undefined): Definition =>
  apply(definition, [value === undefined ? { is: "set", at } : { is: "set", at, value }]) as Definition;

/** What stands at a place; undefined where nothing does. */
export function at(value: Json | undefined, place: Place): Json | undefined {
  return place.reduce<Json | undefined>((inside, part) => {
    if (typeof part === "string") return isObject(inside) && Object.hasOwn(inside, part) ? inside[part] : undefined;
    return Array.isArray(inside) ? (inside as readonly Json[]).find(item => isObject(item) && item["id"] === part.id) : undefined;
  }, value);
}
