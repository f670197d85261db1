import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";
import { everyKind } from "./every-kind";

export { expect } from "../../support/test";

type Locale = "en-GB" | "ar";

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="#bcd"/></svg>`;

/** The world: a magnet with a question of every kind is published, from left to right and from right to left. */
export const test = base.extend<{ visit: (locale?: Locale) => Promise<Player> }, { magnets: Readonly<Record<Locale, Magnet>> }>({
  magnets: [async ({ product: { api } }, use) => {
    const publish = (locale: Locale) => api.publishedDefinition(everyKind(locale));
    await use({ "en-GB": await publish("en-GB"), ar: await publish("ar") });
  }, { scope: "worker" }],

  /** Opens a host page that embeds it. */
  visit: async ({ page, product, magnets }, use) => {
    await page.route(`${product.server.url}/pic/*`, route => route.fulfill({ contentType: "image/svg+xml", body: picture }));
    await use(async (locale = "en-GB") => {
      await page.goto(await product.site.put("article", product.snippet(magnets[locale].key), { server: product.server.url }));
      return new Player(page, await product.api.definition(magnets[locale]));
    });
  },
});
