/** Tags that name a language by another word than most. */
const aliases: Readonly<Record<string, string>> = { iw: "he", in: "id", no: "nb", tl: "fil" };

/**
 * Which of a magnet's languages somebody reads: the first wish that can be met, by the very tag, else by its shorter forms, else by another
 * one of the same language, of the same script if there are several. The server chooses by the same rules; tests/vectors/languages.json
 * holds both to them.
 */
export function pickLanguage(offered: readonly string[], wanted: readonly (string | null | undefined)[]): string | undefined {
  for (const wish of wanted) {
    const found = wish && pickFor(offered, keyOf(wish));
    if (found) return found;
  }
  return undefined;
}

function pickFor(offered: readonly string[], tag: string): string | undefined {
  for (let shorter = tag; shorter; shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf("-")))) {
    const exact = shorter !== "zh" || tag === "zh" ? offered.find(language => keyOf(language) === shorter) : undefined;
    if (exact) return exact;
  }
  const related = offered.filter(language => primaryOf(keyOf(language)) === primaryOf(tag));
  return related.find(language => scriptOf(keyOf(language)) === scriptOf(tag)) ?? related[0];
}

function keyOf(tag: string): string {
  const key = tag.trim().replaceAll("_", "-").toLowerCase();
  const primary = primaryOf(key);
  return (Object.hasOwn(aliases, primary) ? aliases[primary]! : primary) + key.slice(primary.length);
}

const primaryOf = (key: string): string => key.split("-")[0]!;

/** The script that a tag names; Chinese by where it is written, if by nothing else. */
function scriptOf(key: string): string {
  const [primary, ...parts] = key.split("-");
  return parts.find(part => /^[a-z].{3}$/.test(part)) ?? (primary !== "zh" ? "" : parts.some(part => /^(tw|hk|mo)$/.test(part)) ? "hant" : "hans");
}
