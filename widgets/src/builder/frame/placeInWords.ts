import type { Change } from "../document/change";
import { isObject, type Json } from "../document/json";
import { at } from "../edits/set";
import type { Definition } from "../edits/shape";

/** Where a change happens, as people call it: “Company size” · Options · “10 to 49” · Label. */
export function placeInWords(definition: Definition, change: Change): string {
  const place = change.is === "put" ? [...change.at, { id: change.item.id }] : change.is === "take" ? [...change.at, { id: change.id }] : change.at;
  return place.flatMap((part, index) => {
    if (typeof part === "string") return part === "steps" || part === "questions" ? [] : [part.replace(/([A-Z])/g, " $1").replace(/^./, letter => letter.toUpperCase())];
    const name = nameOf(at(definition, place.slice(0, index + 1)));
    return [`“${name || part.id}”`];
  }).join(" · ") || "Order of the steps";
}

const nameOf = (value: Json | undefined): string => (isObject(value) ? String(value["title"] || value["label"] || "") : "");
