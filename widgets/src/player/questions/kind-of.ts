import type { PublicQuestion } from "../../contract/definition";

/** A choice with more to it than words is a kind of its own in the player, so that plain ones need not carry it. */
export function kindOf({ kind, options, autoAdvance }: PublicQuestion): string {
  const plain = (kind !== "single" && kind !== "multiple") || !(autoAdvance || options?.some(o => o.image || o.write || o.exclusive || o.feedback));
  return plain ? kind : `${kind}+`;
}
