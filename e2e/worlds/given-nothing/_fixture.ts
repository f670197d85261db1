import { test as base } from "@playwright/test";
import { eventually } from "../../support/eventually";
import { Installation } from "../../support/installation";

export { expect } from "@playwright/test";

/** The world: the program was started for the first time, and nobody has set it up. */
export const test = base.extend<object, { product: Installation; setupLink: string }>({
  product: [async ({}, use) => {
    const product = await Installation.open({ isSetUp: false });
    await use(product);
    await product.close();
  }, { scope: "worker", timeout: 240_000 }],

  setupLink: [async ({ product: { server } }, use) => {
    await use(await eventually(() => /http\S+\/setup\?token=\S+/.exec(server.console)?.[0], "the set-up link stands on the console"));
  }, { scope: "worker" }],
});
