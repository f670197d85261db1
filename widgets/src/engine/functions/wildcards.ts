import { fold } from "../comparison";

/** As in Excel, and so that no pattern is slow. */
export const longestPattern = 255;

/** How many characters one call may compare. */
export const mostComparisons = 1_000_000;

export interface Wildcards {
  match(text: string): boolean;
  /** So much was compared that the answers are not to be trusted. */
  exhausted(): boolean;
}

export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** Texts by pattern: `*` stands for any characters, `?` for one, and `~` before them takes them as they are. Capitals do not matter. */
export function wildcards(given: string, comparisons = mostComparisons): Wildcards {
  const pattern = fold(given);
  let left = comparisons;
  return { match, exhausted: () => left <= 0 };

  /** Left to right; where it goes wrong, the last * takes one character more. */
  function match(original: string): boolean {
    const text = fold(original);
    let at = 0;
    let place = 0;
    let star = -1;
    let taken = 0;
    while (place < text.length) {
      if (--left <= 0) return false;
      const next = fits(text.charAt(place), at);
      if (pattern.charAt(at) === "*") {
        star = ++at;
        taken = place;
      } else if (next > 0) {
        at = next;
        place++;
      } else if (star >= 0) {
        at = star;
        place = ++taken;
      } else return false;
    }
    while (pattern.charAt(at) === "*") at++;
    return at === pattern.length;
  }

  /** Where the pattern goes on after this character; 0 where the character does not fit. */
  function fits(unit: string, at: number): number {
    if (at === pattern.length) return 0;
    if (pattern.charAt(at) === "?") return at + 1;
    const plain = pattern.charAt(at) === "~" && /^[*?~]/.test(pattern.slice(at + 1, at + 2)) ? at + 1 : at;
    return pattern.charAt(plain) === unit ? plain + 1 : 0;
  }
}
