/** What a definition is made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** With a property's new value, in the place that it had; without one it goes. */
export function withProperty<T extends JsonObject>(owner: T, name: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...owner, [name]: value };
  const { [name]: _, ...rest } = owner;
  return rest;
}

/** The same document, whatever the order of an object's properties. */
export function same(one: Json | undefined, two: Json | undefined): boolean {
  if (one === two) return true;
  if (isList(one) && isList(two)) return one.length === two.length && one.every((item, index) => same(item, two[index]));
  if (!isObject(one) || !isObject(two)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(two).length && names.every(name => Object.hasOwn(two, name) && same(one[name], two[name]));
}
