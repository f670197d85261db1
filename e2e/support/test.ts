import { test as base, type Page } from "@playwright/test";
import { SignInPage } from "../pages/signInPage";
import { Installation, owner } from "./installation";

export { expect } from "@playwright/test";

interface Mine {
  /** A page in which the owner has signed in. */
  admin: Page;
  /** What the server said, beside a failure. */
  serverLog: void;
}

interface OfTheWorker {
  product: Installation;
  /** The owner's cookies: signing in once per worker is enough. */
  signedIn: { path: string };
}

/** Each worker has its own installation, so that all tests run side by side. */
export const test = base.extend<Mine, OfTheWorker>({
  product: [async ({}, use) => {
    const product = await Installation.open();
    await use(product);
    await product.close();
  }, { scope: "worker", timeout: 240_000 }],

  signedIn: [async ({ browser, product }, use, info) => {
    const path = `${info.project.outputDir}/signed-in-${info.parallelIndex}-${product.mail.port}.json`;
    const page = await browser.newPage({ baseURL: product.server.url });
    await new SignInPage(page).signIn(owner.email, owner.password);
    await page.context().storageState({ path });
    await page.close();
    await use({ path });
  }, { scope: "worker" }],

  serverLog: [async ({ product }, use, info) => {
    await use();
    if (info.status !== info.expectedStatus) await info.attach("server.log", { body: product.server.console });
  }, { auto: true }],

  baseURL: async ({ product }, use) => use(product.server.url),

  admin: async ({ browser, product, signedIn }, use) => {
    const context = await browser.newContext({ baseURL: product.server.url, storageState: signedIn.path });
    await use(await context.newPage());
    await context.close();
  },
});
