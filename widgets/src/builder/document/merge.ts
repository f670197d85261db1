import { apply } from "./apply";
import { holds, sayPlace, type Change } from "./change";
import { diff } from "./diff";
import { same, type JsonObject } from "./json";

/** Two people changed the same thing. */
export interface Conflict {
  readonly mine: Change;
  readonly theirs: Change;
}

export interface Merge {
  /** Everything of both that does not touch; where it does, what the other one made of it. */
  readonly document: JsonObject;
  readonly conflicts: readonly Conflict[];
}

/** Brings together what two people made of one document. */
export function merge(base: JsonObject, mine: JsonObject, theirs: JsonObject): Merge {
  const other = diff(base, theirs);
  const conflicts: Conflict[] = [];
  const free = diff(base, mine).filter(change => {
    const against = other.filter(their => touches(change, their));
    if (against.length === 0) return true;
    if (!against.some(their => same(change as never, their as never))) conflicts.push(...against.map(their => ({ mine: change, theirs: their })));
    return false;
  });
  return { document: apply(theirs, free), conflicts };
}

/** The merged document, with my side of these conflicts. */
export const preferMine = (merged: JsonObject, base: JsonObject, mine: JsonObject, chosen: readonly Conflict[]): JsonObject => {
  const wanted = new Set(chosen.map(conflict => key(conflict.mine)));
  return apply(restored(merged, base, chosen), diff(base, mine).filter(change => wanted.has(key(change))));
};

/** What the other one took, and I changed, is there again before my change is made. */
function restored(merged: JsonObject, base: JsonObject, chosen: readonly Conflict[]): JsonObject {
  const taken = chosen.flatMap(({ mine, theirs }) => (theirs.is === "take" && mine.is !== "take" ? [theirs] : []));
  if (taken.length === 0) return merged;
  const back = diff(apply(base, taken), base);
  return apply(merged, back);
}

function touches(one: Change, two: Change): boolean {
  if (one.is === "set" && two.is === "set") return holds(one.at, two.at) || holds(two.at, one.at);
  if (one.is === "take") return takes(one, two);
  if (two.is === "take") return takes(two, one);
  if (one.is === "set") return holds(one.at, two.at);
  if (two.is === "set") return holds(two.at, one.at);
  if (sayPlace(one.at) !== sayPlace(two.at)) return false;
  return (one.is === "order" && two.is === "order") || (one.is === "put" && two.is === "put" && one.item.id === two.item.id);
}

/** Whoever takes a member takes along what is changed in it. */
function takes(take: Change & { is: "take" }, other: Change): boolean {
  if (other.is === "take") return sayPlace(take.at) === sayPlace(other.at) && take.id === other.id;
  if (holds([...take.at, { id: take.id }], other.at)) return true;
  return other.is === "set" && holds(other.at, take.at);
}

const key = (change: Change): string => JSON.stringify(change);
