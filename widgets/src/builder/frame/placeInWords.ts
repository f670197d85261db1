import type { Change, Place } from "../document/change";
import { isList, isObject, type Json, type JsonObject } from "../document/json";

/** Where a change happens, as people call it: Step 2 · “Company size” · Options · “10 to 49” · Label. */
export function placeInWords(definition: JsonObject, change: Change): string {
  const place: Place = change.is === "put" ? [...change.at, { id: change.item.id }] : change.is === "take" ? [...change.at, { id: change.id }] : change.at;
  return inWords(definition, place) || "Order of the steps";
}

/** The same for a path of the server, such as `steps[1].questions[0].options[2].label`. */
export function pathInWords(definition: JsonObject, path: string): string {
  return inWords(definition, [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part)));
}

function inWords(definition: JsonObject, place: readonly (Place[number] | number)[]): string {
  const words: string[] = [];
  let inside: Json | undefined = definition;
  let list = "";
  for (const part of place) {
    if (typeof part === "string") {
      inside = isObject(inside) ? inside[part] : undefined;
      // A list of steps or questions is told by the one that is meant.
      if (isList(inside) && part !== place.at(-1)) list = part;
      else words.push(capital(part));
      continue;
    }
    const members: readonly Json[] = isList(inside) ? inside : [];
    const index: number = typeof part === "number" ? part : members.findIndex(member => isObject(member) && member["id"] === part.id);
    inside = members[index];
    words.push(nameOf(inside) || `${capital(list.replace(/s$/, ""))} ${index >= 0 ? index + 1 : (part as { id: string }).id}`);
  }
  return words.join(" · ");
}

function nameOf(value: Json | undefined): string {
  const name = isObject(value) ? value["title"] || value["label"] : null;
  return typeof name === "string" && name !== "" ? `“${name}”` : "";
}

const capital = (name: string): string => name.replace(/([A-Z])/g, " $1").toLowerCase().replace(/^./, letter => letter.toUpperCase());
