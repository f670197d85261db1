const pause = 1500;

/** A part of the page that is not finished (`data-live`, with an id) is fetched again and again until it is. Without this script the page refreshes itself. */
export function liveParts(root: Document, refreshed: (part: Element) => void = () => {}): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-live][id]")) setTimeout(() => void renew(root, part, refreshed), pause);
}

async function renew(root: Document, part: HTMLElement, refreshed: (part: Element) => void): Promise<void> {
  const fresh = await fetched(part.id);
  if (!part.isConnected) return;
  let now = part;
  if (fresh && fresh.innerHTML !== part.innerHTML) {
    part.replaceWith(fresh);
    refreshed(fresh);
    now = fresh;
  }
  if (now.hasAttribute("data-live")) setTimeout(() => void renew(root, now, refreshed), pause);
}

/** Null: the server does not answer right now, or somebody signed out; then the next time. */
async function fetched(id: string): Promise<HTMLElement | null> {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return null;
    return new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
  } catch {
    return null;
  }
}
