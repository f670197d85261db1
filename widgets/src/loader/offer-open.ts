import { loadModes } from "./load-modes";
import type { Call, Handle } from "./modes/call";
import { script } from "./script";

/**
 * `LeadMagnets.open({…})` and clicks on `data-lead-magnet="key"`, wherever and whenever such an element comes to the page. Calls wait in
 * a list, those made before this script as well, and so does what is asked of their handles, until the part that opens things is there.
 */
export function offerOpen(): void {
  const global = window as { LeadMagnets?: { version?: number; q?: Call[]; open?: typeof open } };
  const q = global.LeadMagnets?.q ?? [];
  const replay = () => loadModes().then(modes => modes.replay(q));
  const open = (options: object): Handle => {
    const asked: unknown[] = [];
    const later = (name: string) => (...given: unknown[]) => void asked.push([name, given]);
    const handle = { q: asked, open: later("open"), close: later("close"), update: later("update"), unmount: later("unmount") };
    q.push([options, handle] as unknown as Call);
    replay().catch(console.error);
    return handle as unknown as Handle;
  };
  global.LeadMagnets = { version: 1, q, open };
  if (q.length) replay().catch(console.error);
  document.addEventListener("click", click);
}

/** A click that means something else, such as a new tab, is left alone; where nothing can be opened here, the hosted page is. */
function click(event: MouseEvent): void {
  const trigger = event.composedPath().find(node => (node as HTMLElement).dataset?.leadMagnet) as HTMLAnchorElement | undefined;
  if (!trigger || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  loadModes().then(modes => modes.clicked(trigger)).catch(() => location.assign(trigger.href || new URL(`../m/${trigger.dataset.leadMagnet}`, script.url)));
}
