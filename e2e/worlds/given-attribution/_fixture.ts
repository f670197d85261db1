import type { Page } from "@playwright/test";
import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

interface World {
  /** Two pages of one website: where visitors arrive, which holds the script alone, and where the magnet stands. */
  website(head?: string, attributes?: string, tag?: string): Promise<{ landing: string; magnetPage: string; player: Player }>;
}

/** The world: one magnet is published, and stands on the second page of somebody's website. */
export const test = base.extend<World, { magnet: Magnet }>({
  magnet: [async ({ product: { api } }, use) => use(await api.published("pm-style")), { scope: "worker" }],

  website: async ({ page, product, magnet }, use) => {
    const definition = await product.api.definition(magnet);
    await use(async (before = "", attributes = "", tag = "") => {
      const head = `${before}<script src="${product.server.url}/embed/v1.js" async ${tag}></script>`;
      const landing = await product.site.put("journal", "", { head });
      const magnetPage = await product.site.put("journal", `<lead-magnet key="${magnet.key}" ${attributes}></lead-magnet>`, { head });
      return { landing, magnetPage, player: new Player(page, definition) };
    });
  },
});

/** The bodies that the browser posted to addresses that end so. */
export function posted(page: Page, end: string): any[] {
  const bodies: any[] = [];
  page.on("request", request => {
    if (request.method() === "POST" && new URL(request.url()).pathname.endsWith(end)) bodies.push(request.postDataJSON());
  });
  return bodies;
}

/** What the page's dataLayer holds of ours. */
export const pushed = (page: Page): Promise<any[]> =>
  page.evaluate(() => ((window as unknown as { dataLayer?: any[] }).dataLayer ?? []).filter(entry => /^(lm_|generate_lead)/.test(entry.event ?? "")));
