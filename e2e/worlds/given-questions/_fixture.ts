import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";
import { everyKind, onOnePage } from "./every-kind";

export { expect } from "../../support/test";

type Locale = "en-GB" | "ar";

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="#bcd"/></svg>`;

type Shape = "steps" | "page";

/** The world: a magnet with a question of every kind is published, from left to right and from right to left, step by step and on one page. */
export const test = base.extend<{ visit: (locale?: Locale, shape?: Shape, headers?: Record<string, string>) => Promise<Player> }, { magnets: (locale: Locale, shape: Shape) => Promise<Magnet> }>({
  magnets: [async ({ product: { api } }, use) => {
    const published: Record<string, Promise<Magnet>> = {};
    await use((locale, shape) => (published[locale + shape] ??= api.publishedDefinition(shape === "steps" ? everyKind(locale) : onOnePage(locale))));
  }, { scope: "worker" }],

  /** Opens a host page that embeds it. */
  visit: async ({ page, product, magnets }, use) => {
    await page.route(`${product.server.url}/pic/*`, route => route.fulfill({ contentType: "image/svg+xml", body: picture }));
    await use(async (locale = "en-GB", shape = "steps", headers) => {
      const magnet = await magnets(locale, shape);
      await page.goto(await product.site.put("article", product.snippet(magnet.key), { server: product.server.url }, headers));
      return new Player(page, await product.api.definition(magnet));
    });
  },
});
