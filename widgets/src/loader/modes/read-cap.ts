export interface CapWord {
  readonly name: "once" | "session" | "days" | "lead" | "close" | "always";
  /** Days. */
  readonly amount: number;
}

const known = ["once", "session", "days", "lead", "close", "always"] as const;
const usual: readonly CapWord[] = [{ name: "session", amount: 0 }, { name: "lead", amount: 0 }];
const said = new Set<string>();

/** The words of the attribute `cap`. Whoever misspells one does not mean “every time”: the default counts in its place, and the console says so once. */
export function readCap(text: string | null): readonly CapWord[] {
  const words = (text ?? "").trim().toLowerCase().split(/[\s,]+/).filter(word => word !== "");
  return words.length === 0 ? usual : words.flatMap(word => {
    const [first, days] = word.split(":") as [string, string?];
    const name = known.find(k => k === first);
    const amount = name !== "days" ? 0 : days ? Number(days) : 7;
    if (name && (name !== "days" || (amount > 0 && amount < Infinity))) return [{ name, amount }];
    complain(word);
    return usual;
  });
}

function complain(word: string): void {
  if (said.has(word)) return;
  said.add(word);
  console.error(`<lead-magnet cap="${word}">: there is no such cap. There are once, session, days:number, lead, close, always. In its place “session lead” counts.`);
}
