/**
 * Whether a frame may have an address opened: https, http and mailto only, on the magnet's own server or among the targets that the page
 * itself lists in `data-targets`, with whatever query or fragment is added to them.
 */
export function mayOpen(address: unknown, own: string, targets: string | undefined): address is string {
  const url = typeof address === "string" ? parsed(address) : null;
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) return false;
  return url.origin === own || (targets ?? "").split(/\s+/).some(target => leadsTo(url, parsed(target)));
}

/** Part by part: a text that begins like a target may well lead to another host. */
function leadsTo(url: URL, target: URL | null): boolean {
  return target !== null
    && (["protocol", "username", "password", "host", "pathname"] as const).every(part => url[part] === target[part])
    && (target.search === "" || url.search === target.search || url.search.startsWith(`${target.search}&`))
    && (target.hash === "" || url.hash === target.hash);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
