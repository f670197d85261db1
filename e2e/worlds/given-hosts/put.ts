import type { Installation } from "../../support/installation";
import type { Host } from "./hosts";

/** The address of a page with a snippet in it, in whatever frames it has. */
export async function put({ server: { url }, site }: Installation, host: Host, snippet: string): Promise<string> {
  const placed = snippet && (host.placed?.(snippet) ?? snippet);
  const values = host.values?.(placed, url, site) ?? {};
  let address = "";
  for (const name of [host.name, ...(host.frames ?? [])].reverse()) {
    address = await site.put(`hostile/${name}`, placed, { ...values, frame: address.replace("acme.", `${name}.`) }, host.headers?.(url, site));
  }
  return address;
}
