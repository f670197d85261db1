import { folded } from "./folded";
import type { ListOption } from "./list-option";

/**
 * The options in which all typed words occur, best first: those that begin with the text, then those of which a word does, then those known
 * by another name, then the rest. Among equals their own order stays.
 */
export function foundOptions<T extends ListOption>(options: readonly T[], text: string): readonly T[] {
  const query = folded(text);
  if (query === "") return options;
  const ranked = options.map((option, at) => ({ option, at, rank: rankOf(option, query) })).filter(one => one.rank < none);
  return ranked.sort((a, b) => a.rank - b.rank || a.at - b.at).map(one => one.option);
}

const none = 9;

function rankOf({ label, help, also = [] }: ListOption, query: string): number {
  const name = folded(label);
  const others = also.map(folded);
  if (others.includes(query) || name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (` ${name}`.includes(` ${query}`)) return 2;
  if (others.some(other => other.startsWith(query))) return 3;
  const all = [name, ...others, folded(help ?? "")].join(" ");
  return query.split(" ").every(word => all.includes(word)) ? 4 : none;
}
