import { isObject, type Json, type JsonObject } from "./json";

export type Keyed = JsonObject & { readonly id: string };

/** Members of a list that are known by their ids, so that a change can name one of them wherever it stands; undefined for any other list. */
export function keyed(list: readonly Json[]): readonly Keyed[] | undefined {
  const ids = new Set<string>();
  for (const item of list) {
    if (!isObject(item) || typeof item["id"] !== "string" || ids.has(item["id"])) return undefined;
    ids.add(item["id"]);
  }
  return list as readonly Keyed[];
}
