import type { PageVisit } from "../../contract/submission";
import { campaign, place } from "./arrival";
import { clickIds } from "./click-ids";

/** Websites without readable addresses tell their pages apart by such numbers. As WebAddress on the server: tests/vectors/page-addresses.json holds both to it. */
const pageNumber = /^(p|id|pid|nid|(page|post|cat|product|article|item|topic)(_?id)?)=\d{1,12}$/i;

/**
 * Where the magnet stands, and of its query only how the visitor came and which page of the website it is. What else stands there, an
 * address that fills the form for instance, is about the visitor and nobody else's business.
 */
export function pageVisit(address: string, referrer: string, mayNameClicks: boolean): PageVisit {
  const url = new URL(address);
  const told: readonly string[] = [...Object.values(campaign), ...(mayNameClicks ? clickIds : [])];
  const kept = url.search.slice(1).split("&").filter(part => told.includes(part.split("=", 1)[0]!) || pageNumber.test(part));
  return { url: url.origin + url.pathname + (kept.length > 0 ? `?${kept.join("&")}` : ""), referrer: bare(referrer) };
}

function bare(referrer: string): string {
  try {
    return place(new URL(referrer));
  } catch {
    return "";
  }
}
