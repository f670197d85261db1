import { Sha256, words } from "./sha256";

export interface Puzzle {
  readonly salt: string;
  readonly challenge: string;
  readonly maxnumber: number;
}

/** Looks for the number, some hundred at a time: whoever drives it decides when to go on. It ends with the number, or null where there is none. */
export function* search({ salt, challenge, maxnumber }: Puzzle): Generator<undefined, number | null> {
  const sha = new Sha256(salt);
  const wanted = words(challenge);
  for (let number = 0; number <= maxnumber; number++) {
    const found = sha.of(String(number));
    if (found[0] === wanted[0] && found.every((word, i) => word === wanted[i])) return number;
    if (number % 256 === 255) yield;
  }
  return null;
}
