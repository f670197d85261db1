export interface HostNotes {
  readonly violations: string[];
  readonly shifted: string[];
  /** Only where `noteErrors` was run, too. */
  readonly errors?: string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** Runs in a page before anything else there, and so knows nothing from outside: notes what a magnet must not do to it in `window.noted`. */
export function noteHost(): void {
  const notes: HostNotes = { violations: [], shifted: [] };
  Object.assign(window, { noted: notes });
  document.addEventListener("securitypolicyviolation", e => notes.violations.push(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`));
  if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
  new PerformanceObserver(list => {
    const rect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (!hadRecentInput) notes.shifted.push(`${value}: ${sources.map(s => `${s.node?.nodeName} ${rect(s.previousRect)} to ${rect(s.currentRect)}`).join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** After `noteHost`, for browsers whose console cannot be read: what nobody caught, what did not load, and what scripts wrote as an error. */
export function noteErrors(): void {
  const errors: string[] = [];
  Object.assign((window as unknown as { noted: HostNotes }).noted, { errors });
  addEventListener("error", e => errors.push(e.message ?? `${(e.target as HTMLScriptElement).src} did not load`), true);
  addEventListener("unhandledrejection", e => errors.push(String(e.reason)));
  const say = console.error;
  console.error = (...words: unknown[]) => {
    errors.push(words.map(String).join(" "));
    say(...words);
  };
}
