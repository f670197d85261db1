import { loadWords } from "../load-words";
import type { Stage } from "../stage";

/** Says something below the first screen, once that stands: what comes earlier would be wiped away by it. */
export async function tellNote({ root, definition, card, say }: Stage, note: string): Promise<void> {
  await loadWords(definition);
  while (!root.querySelector(".place > *")) await new Promise(requestAnimationFrame);
  card.say(say(note));
}
