import type { Change, Place } from "./change";
import { isList, isObject, same, type Json, type JsonObject } from "./json";
import { keyed, type Keyed } from "./keyed";

/** What leads from one document to another, in the order in which it has to happen. */
export function diff(before: JsonObject, after: JsonObject): readonly Change[] {
  const changes: Change[] = [];
  compareObjects(before, after, [], changes);
  return changes;
}

function compareObjects(before: JsonObject, after: JsonObject, at: Place, changes: Change[]): void {
  if (before === after) return;
  for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) changes.push({ is: "set", at: [...at, name] });
  for (const [name, value] of Object.entries(after)) compare(Object.hasOwn(before, name) ? before[name] : undefined, value, [...at, name], changes);
}

function compare(before: Json | undefined, after: Json, at: Place, changes: Change[]): void {
  if (before === after) return;
  if (isObject(before) && isObject(after)) return compareObjects(before, after, at, changes);
  if (isList(before) && isList(after)) {
    const [was, is] = [keyed(before), keyed(after)];
    // Two lists of nothing but text or numbers are one value each.
    if (was && is && was.length + is.length > 0) return compareMembers(was, is, at, changes);
  }
  if (!same(before, after)) changes.push({ is: "set", at, value: after });
}

function compareMembers(before: readonly Keyed[], after: readonly Keyed[], at: Place, changes: Change[]): void {
  const was = new Map(before.map(item => [item.id, item]));
  const stay = new Set(after.map(item => item.id));
  for (const { id } of before) if (!stay.has(id)) changes.push({ is: "take", at, id });

  const order = before.filter(item => stay.has(item.id)).map(item => item.id);
  after.forEach((item, index) => {
    const previous = was.get(item.id);
    if (previous) return compareObjects(previous, item, [...at, { id: item.id }], changes);
    const behind = after[index - 1]?.id ?? null;
    changes.push({ is: "put", at, item, after: behind });
    order.splice(behind === null ? 0 : order.indexOf(behind) + 1, 0, item.id);
  });

  const ids = after.map(item => item.id);
  if (order.some((id, index) => id !== ids[index])) changes.push({ is: "order", at, ids });
}
