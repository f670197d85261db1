import type { Handle, LeadMagnetEvents, OpenOptions } from "./options.js";

export type * from "./options.js";

interface Api {
  q: unknown[];
  open(options: OpenOptions): Handle;
}

/** Puts the loader of this server onto the page, once; on a server that renders it does nothing. */
export function load(server: string, { nonce }: { nonce?: string | undefined } = {}): void {
  if (typeof document === "undefined") return;
  const src = new URL("/embed/v1.js", server).href;
  if ([...document.scripts].some(script => script.src === src)) return;
  const script = document.createElement("script");
  script.src = src;
  script.async = true;
  if (nonce) script.nonce = nonce;
  document.head.append(script);
}

/** Puts a magnet onto the page and opens it, or lets its trigger do so. May be called before the loader is there. */
export function open(options: OpenOptions): Handle {
  if (typeof window === "undefined") return waiting([]);
  return api().open(options);
}

function api(): Api {
  const page = window as { LeadMagnets?: Api };
  return (page.LeadMagnets ??= stub());
}

/** What stands in for the loader until it is there: it makes the calls that wait in `q`. */
function stub(): Api {
  const q: unknown[] = [];
  return {
    q,
    open(options) {
      const asked: unknown[] = [];
      const handle = waiting(asked);
      q.push([options, Object.assign(handle, { q: asked })]);
      return handle;
    },
  };
}

function waiting(asked: unknown[]): Handle {
  const later = (name: string) => (...given: unknown[]) => void asked.push([name, given]);
  return { open: later("open"), close: later("close"), update: later("update"), unmount: later("unmount") };
}

declare global {
  interface HTMLElementTagNameMap {
    "lead-magnet": HTMLElement;
  }
  interface HTMLElementEventMap extends LeadMagnetEvents {}
}
