import type { QuestionSetting } from "../question-setting";

/** Long enough to see what was chosen, short enough not to wait for it. */
const pause = 280;

/**
 * Goes on by itself once one option is chosen by pointer, space or digit. Arrow keys only look around in a group of radio buttons: the browser
 * reports them as clicks too, so a click that follows an arrow counts as none. Whoever chooses anew meanwhile starts the pause anew.
 */
export function autoAdvance(element: HTMLElement, { next }: QuestionSetting, mayGo: (input: HTMLInputElement) => boolean = () => true): void {
  let looksAround = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener("keydown", event => {
    looksAround = event.key.startsWith("Arrow");
    clearTimeout(timer);
  });
  element.addEventListener("keyup", () => (looksAround = false));
  element.addEventListener("pointerdown", () => (looksAround = false));
  element.addEventListener("click", event => {
    const input = event.target as HTMLInputElement;
    if (looksAround || !input.matches("input[type=radio]") || !mayGo(input)) return;
    clearTimeout(timer);
    timer = setTimeout(() => element.isConnected && input.checked && next(), pause);
  });
}
