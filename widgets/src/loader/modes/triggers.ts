import { onExit } from "./on-exit";
import { onScroll } from "./on-scroll";

type Arm = (amount: number, fire: () => void) => () => void;

/** What opens a magnet by itself. Each answers the way to stop it. */
const automatic: Readonly<Record<string, { readonly amount: number; readonly arm: Arm }>> = {
  load: { amount: 0, arm: after },
  delay: { amount: 5, arm: after },
  scroll: { amount: 50, arm: onScroll },
  exit: { amount: 5, arm: onExit },
};

export interface Trigger {
  readonly name: string;
  readonly amount: number;
}

/** `delay:20 scroll:50` and so on; what is not understood is said on the console and left out. */
export function readTriggers(text: string): { isClick: boolean; automatic: Trigger[] } {
  const words = text.trim().toLowerCase().split(/[\s,]+/).filter(word => word !== "");
  const read = words.filter(word => word !== "click" && word !== "none").flatMap(word => {
    const [name, amount] = word.split(":") as [string, string?];
    const known = Object.hasOwn(automatic, name) ? automatic[name]! : undefined;
    const number = amount === undefined ? known?.amount : Number(amount.replace(/(s|%)$/, ""));
    if (known && number !== undefined && number >= 0 && number < 1e6) return [{ name, amount: number }];
    console.error(`<lead-magnet trigger="${word}">: there is no such trigger. There are click, load, delay:seconds, scroll:percent, exit, none.`);
    return [];
  });
  return { isClick: words.includes("click"), automatic: read };
}

/** Waits for the first of them. */
export function arm(triggers: readonly Trigger[], fire: () => void): () => void {
  const stops = triggers.map(({ name, amount }) => automatic[name]!.arm(amount, () => {
    stop();
    fire();
  }));
  function stop(): void {
    for (const one of stops) one();
  }
  return stop;
}

function after(seconds: number, fire: () => void): () => void {
  const timer = setTimeout(fire, seconds * 1000);
  return () => clearTimeout(timer);
}
