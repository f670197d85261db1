import { isList, isObject, type Json } from "../document/json";

/**
 * An id that nothing else has, such as `q7`: answers are kept under it for good, and formulas read it, so that it must never
 * come to stand for something else.
 */
export function freeId(taken: ReadonlySet<string>, prefix: string, from = 1): string {
  let number = from;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

/** All ids of a document, whatever they are of, in small letters: formulas do not tell capitals apart. */
export function idsIn(value: Json, found = new Set<string>()): Set<string> {
  if (isList(value)) for (const item of value) idsIn(item, found);
  else if (isObject(value)) {
    if (typeof value["id"] === "string") found.add(value["id"].toLowerCase());
    for (const item of Object.values(value)) idsIn(item, found);
  }
  return found;
}
