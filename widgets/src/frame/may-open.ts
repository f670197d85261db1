/**
 * Whether a frame may have an address opened: https, http and mailto only, on the magnet's own server or among the targets that the page
 * itself lists in `data-targets`, with whatever query or fragment is added to them.
 */
export function mayOpen(address: unknown, own: string, targets: string | undefined): address is string {
  if (typeof address !== "string") return false;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (!/^(https?|mailto):$/.test(url.protocol)) return false;
  return url.origin === own || (targets ?? "").split(/\s+/).some(target => target !== "" && (address === target || /^[?#&]/.test(address.slice(target.length)) && address.startsWith(target)));
}
