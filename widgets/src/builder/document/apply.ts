import type { Change, Place } from "./change";
import { isList, isObject, withProperty, type Json, type JsonObject } from "./json";
import { keyed, type Keyed } from "./keyed";

/**
 * The document after the changes; what they do not touch is the same object as before. A change of something that is not there any more
 * does nothing: somebody else took it, and its change went with it.
 */
export const apply = (document: JsonObject, changes: readonly Change[]): JsonObject => changes.reduce(applied, document);

function applied(document: JsonObject, change: Change): JsonObject {
  switch (change.is) {
    case "set": return within(document, change.at.slice(0, -1), owner => setProperty(owner, change.at.at(-1), change.value));
    case "put": return members(document, change.at, list => inserted(list.filter(item => item.id !== change.item.id), change.item, change.after));
    case "take": return members(document, change.at, list => list.filter(item => item.id !== change.id));
    case "order": return members(document, change.at, list => ordered(list, change.ids));
  }
}

const setProperty = (owner: Json, name: Place[number] | undefined, value: Json | undefined): Json =>
  isObject(owner) && typeof name === "string" ? withProperty(owner, name, value) : owner;

function inserted(list: readonly Keyed[], item: Keyed, after: string | null): readonly Keyed[] {
  // Behind somebody who is gone: at the end, where it is seen.
  const index = after === null ? 0 : list.findIndex(other => other.id === after) + 1 || list.length;
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** Members that the order does not know stay behind the one they stand behind. */
function ordered(list: readonly Keyed[], ids: readonly string[]): readonly Keyed[] {
  const byId = new Map(list.map(item => [item.id, item]));
  let result: readonly Keyed[] = ids.flatMap(id => byId.get(id) ?? []);
  const known = new Set(ids);
  list.forEach((item, index) => {
    if (!known.has(item.id)) result = inserted(result, item, list[index - 1]?.id ?? null);
  });
  return result;
}

function members(document: JsonObject, at: Place, change: (list: readonly Keyed[]) => readonly Keyed[]): JsonObject {
  return within(document, at, value => {
    const list = isList(value) ? keyed(value) : undefined;
    return list ? change(list) : value;
  });
}

/** Changes what stands at a place, and everything that holds it. */
function within(document: JsonObject, at: Place, change: (value: Json) => Json): JsonObject {
  const descend = (value: Json, depth: number): Json => {
    if (depth === at.length) return change(value);
    const part = at[depth]!;
    if (typeof part === "string") {
      if (!isObject(value) || !Object.hasOwn(value, part)) return value;
      const [old, changed] = [value[part]!, descend(value[part]!, depth + 1)];
      return changed === old ? value : { ...value, [part]: changed };
    }
    const list = isList(value) ? keyed(value) : undefined;
    const index = list?.findIndex(item => item.id === part.id) ?? -1;
    if (!list || index < 0) return value;
    const changed = descend(list[index]!, depth + 1);
    return changed === list[index] ? value : list.map((item, at) => (at === index ? (changed as Keyed) : item));
  };
  return descend(document, 0) as JsonObject;
}
