import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";
import { submissions, type Template } from "../../support/submissions";

export { expect } from "../../support/test";

type Visit = (magnet: Template | Magnet, host?: "article" | "strict") => Promise<Player>;

/** The world: the templates are published, and each may stand on somebody's page. */
export const test = base.extend<{ visit: Visit }, { magnets: Readonly<Record<Template, Magnet>> }>({
  magnets: [async ({ product: { api } }, use) => {
    const published = await Promise.all((Object.keys(submissions) as Template[]).map(async template => [template, await api.published(template)] as const));
    await use(Object.fromEntries(published) as Record<Template, Magnet>);
  }, { scope: "worker" }],

  /** Opens a host page that embeds a magnet. */
  visit: async ({ page, product, magnets }, use) => {
    await use(async (which, host = "article") => {
      const magnet = typeof which === "string" ? magnets[which] : which;
      const snippet = product.snippet(magnet.key);
      const placed = host === "strict" ? strict(snippet) : snippet;
      await page.goto(await product.site.put(host, placed, { server: product.server.url }));
      return new Player(page, await product.api.definition(magnet));
    });
  },
});

/** Where no style is allowed, the script comes before the page is painted, so that it can keep the room itself. */
const strict = (snippet: string) => snippet.replace("<script", '<script nonce="x"').replace(" async", "").replace(/ style="[^"]*"/, "");
