import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

interface World {
  /** Opens a host page that embeds the magnet: with attributes of the element, and with a query in its address. */
  visit(magnet: Magnet, attributes?: string, query?: string): Promise<Player>;
}

interface Magnets {
  /** Asks behind the result, and keeps a part of it back until then. */
  gated: Magnet;
  /** Asks before the result, and may be passed. */
  skippable: Magnet;
}

const planner = JSON.parse(readFileSync(resolve(import.meta.dirname, "planner.json"), "utf8"));

/** The same magnet, with changes. */
export const plannerWith = (changes: object, form: object = {}) => ({ ...planner, ...changes, leadForm: { ...planner.leadForm, ...form } });

/** The world: magnets that ask who comes, in all the ways in which they can. */
export const test = base.extend<World, Magnets>({
  gated: [async ({ product: { api } }, use) => use(await api.publishedDefinition(planner)), { scope: "worker" }],
  skippable: [async ({ product: { api } }, use) => use(await api.publishedDefinition(plannerWith({}, { placement: "before-result", skippable: true }))), { scope: "worker" }],

  visit: async ({ page, product }, use) => {
    await use(async (magnet, attributes = "", query = "") => {
      const snippet = product.snippet(magnet.key).replace("<lead-magnet ", `<lead-magnet ${attributes} `);
      await page.goto(`${await product.site.put("article", snippet)}${query}`);
      return new Player(page, await product.api.definition(magnet));
    });
  },
});

/** From the first page to what comes behind the only question. */
export async function answer(player: Player, people?: number): Promise<void> {
  await player.button("Plan it").click();
  const field = player.card.getByRole("textbox", { name: "How many people move?" });
  if (people !== undefined) await field.fill(String(people));
  await player.card.locator(".nav .primary").click();
}

export async function introduce(player: Player, email: string, name: string): Promise<void> {
  await player.card.getByRole("textbox", { name: "E-mail" }).fill(email);
  await player.card.getByRole("textbox", { name: "Name" }).fill(name);
}
