import { WordPressAdmin } from "../pages/wordPressAdmin";
import { Weblog } from "../support/weblog";
import { test as base } from "../worlds/given-frames/_fixture";

export { expect } from "../support/test";
export { known } from "../worlds/given-hosts/_fixture";

const packages = process.env.LEADMAGNETS_TEST_WORDPRESS;

/** The world: a magnet is published, and an author has signed in to a new weblog. */
export const test = base.extend<{ /** The browser, for the page that is written of the tests, and the weblog's words beside a failure. */ noted: void }, { weblog: Weblog; author: WordPressAdmin }>({
  weblog: [async ({ product }, use) => {
    if (!packages) throw new Error("There is no WordPress. npm run prove -- wordpress unpacks one.");
    const weblog = await Weblog.open(packages, product.server.url);
    await use(weblog);
    await weblog.close();
  }, { scope: "worker" }],

  author: [async ({ browser, weblog }, use) => {
    const context = await browser.newContext({ baseURL: weblog.url });
    const admin = new WordPressAdmin(await context.newPage());
    await admin.setUp();
    await use(admin);
    await context.close();
  }, { scope: "worker", timeout: 120_000 }],

  noted: [async ({ browser, weblog }, use, info) => {
    info.annotations.push({ type: "browser", description: browser.version() });
    await use();
    if (info.status !== info.expectedStatus) await info.attach("weblog.log", { body: weblog.console });
  }, { auto: true }],
});
