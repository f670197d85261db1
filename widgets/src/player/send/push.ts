import type { TrackingConsent } from "../../contract/submission";

type Entry = Readonly<Record<string, unknown>>;

/** What waits for somebody who has not decided yet; given up with the page. */
let held: { entry: Entry; consent(): TrackingConsent | undefined }[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts an entry into the page's dataLayer where the visitor agrees or the website does not ask. */
export function push(entry: Entry, consent: () => TrackingConsent | undefined): void {
  held.push({ entry, consent });
  if (!timer) look();
}

function look(): void {
  timer = undefined;
  const decided = held;
  held = [];
  for (const one of decided) {
    const consent = one.consent();
    if (consent === "wait") held.push(one);
    else if (consent !== "denied") put(one.entry);
  }
  if (held.length > 0) timer = setTimeout(look, 500);
}

function put(entry: Entry): void {
  const { dataLayer } = window as { dataLayer?: unknown };
  if (Array.isArray(dataLayer)) dataLayer.push(entry);
}
