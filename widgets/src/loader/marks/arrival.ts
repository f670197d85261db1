import type { Touch } from "../../contract/submission";
import { clickIds } from "./click-ids";

export const campaign = { source: "utm_source", medium: "utm_medium", campaign: "utm_campaign", term: "utm_term", content: "utm_content" } as const;

/** What the address and the referrer of this page say about how the visitor came. */
export function arrival(address: string, referrer: string, now: Date): Touch {
  const url = new URL(address);
  const told = (name: string) => url.searchParams.get(name)?.trim();
  const utm = Object.entries(campaign).flatMap(([name, parameter]) => {
    const value = told(parameter)?.slice(0, 200);
    return value ? [[name, value]] : [];
  });
  const ids = clickIds.flatMap(id => {
    const value = told(id);
    // A cut one would be worthless.
    return value && value.length <= 500 ? [[id, value]] : [];
  });
  const from = elsewhere(referrer, url);
  return {
    at: now.toISOString(),
    ...Object.fromEntries(utm),
    ...(ids.length > 0 && { clickIds: Object.fromEntries(ids) as Record<string, string> }),
    ...(from && { referrer: from }),
    landing: place(url),
  };
}

/** Whether something brought the visitor here: a campaign, an advertisement or a link of another website. */
export const isBrought = ({ source, medium, campaign, clickIds, referrer }: Touch): boolean =>
  Boolean(source ?? medium ?? campaign ?? clickIds ?? referrer);

function elsewhere(referrer: string, here: URL): string | null {
  try {
    const url = new URL(referrer);
    return name(url) === name(here) ? null : place(url);
  } catch {
    return null;
  }
}

const name = ({ hostname }: URL) => hostname.replace(/^www\./, "");

/** Without query and fragment, which may hold what is nobody's business. */
export const place = ({ origin, pathname }: URL) => (origin + pathname).slice(0, 500);
