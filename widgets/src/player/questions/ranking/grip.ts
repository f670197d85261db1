import type { RankItem } from "./rank-item";

interface Way {
  at(): number;
  readonly last: number;
  move(to: number): boolean;
  say(key: string): void;
}

/** Space or a click without a pointer picks the item up; then arrows, Home, End and digits move it, Space, Enter or Tab put it down, Escape puts it back. */
export function grip({ grip, element }: RankItem, { at, last, move, say }: Way): void {
  let from: number | null = null;

  function pick(): void {
    from = at();
    show();
    say("rankPicked");
  }

  function drop(): void {
    from = null;
    show();
    say("rankDropped");
  }

  function show(): void {
    element.classList.toggle("held", from !== null);
    grip.setAttribute("aria-pressed", String(from !== null));
  }

  function target(key: string): number | null {
    if (/^[1-9]$/.test(key)) return Number(key) - 1;
    return { ArrowUp: at() - 1, ArrowDown: at() + 1, Home: 0, End: last }[key] ?? null;
  }

  grip.addEventListener("click", event => {
    if (event.detail > 0) return; // a pointer drags, or uses the buttons
    if (from === null) pick();
    else drop();
  });
  grip.addEventListener("blur", () => from !== null && drop());
  grip.addEventListener("keydown", event => {
    if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key);
    if (to !== null) move(Math.min(to, last));
    else if (event.key === "Escape") {
      move(from);
      drop();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
