import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

/** The world: a magnet is published whose way depends on the answers. */
export const test = base.extend<{ visit: () => Promise<Player> }, { planner: Magnet }>({
  planner: [async ({ product: { api } }, use) => {
    await use(await api.publishedDefinition(JSON.parse(readFileSync(resolve(import.meta.dirname, "support-plan.json"), "utf8"))));
  }, { scope: "worker" }],

  /** Opens a host page that embeds it. */
  visit: async ({ page, product, planner }, use) => {
    await use(async () => {
      await page.goto(await product.site.put("article", product.snippet(planner.key), { server: product.server.url }));
      return new Player(page, await product.api.definition(planner));
    });
  },
});
