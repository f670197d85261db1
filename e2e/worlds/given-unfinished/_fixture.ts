import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

interface Mine {
  /** Opens a host page that embeds the magnet, or another one, in a tab of its own. */
  visit(context?: BrowserContext, magnet?: Magnet): Promise<Player>;
}

export const definition = JSON.parse(readFileSync(resolve(import.meta.dirname, "planner.json"), "utf8"));

/** The world: a magnet asks first who comes, keeps unfinished visits, and offers to continue later. */
export const test = base.extend<Mine, { planner: Magnet }>({
  planner: [async ({ product: { api } }, use) => {
    await use(await api.publishedDefinition(definition));
  }, { scope: "worker" }],

  visit: async ({ context: own, product, planner }, use) => {
    await use(async (context = own, magnet = planner) => {
      const page = await context.newPage();
      await page.goto(await product.site.put("article", product.snippet(magnet.key), { server: product.server.url }));
      return new Player(page, await product.api.definition(magnet));
    });
  },
});

/** Past the lead form, up to the first question. */
export async function introduce(player: Player, email: string): Promise<void> {
  await player.card.getByRole("textbox", { name: "E-mail" }).fill(email);
  await player.card.getByRole("textbox", { name: "Name" }).fill("Ada");
  await player.button("Begin").click();
}

export async function people(player: Player, count: number): Promise<void> {
  await player.card.getByRole("textbox", { name: "How many people move?" }).fill(String(count));
  await player.next();
}

/** The rest of the way, from the second step. */
export async function finish(player: Player): Promise<void> {
  await player.card.getByRole("radio", { name: "Into town" }).check();
  await player.next();
  await player.card.getByRole("textbox", { name: "What matters most?" }).fill("Light");
  await player.button("See my result").click();
}

