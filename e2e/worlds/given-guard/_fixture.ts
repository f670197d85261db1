import { test as base } from "../given-magnets/_fixture";

export { expect } from "../given-magnets/_fixture";

/** The world: templates are published, and whoever visits comes from the internet by way of a proxy, so that nobody takes them for the machine itself. */
export const test = base.extend<{ stranger: void }>({
  stranger: [async ({ page }, use) => {
    await page.setExtraHTTPHeaders({ "X-Forwarded-For": "203.0.113.9" });
    await use();
  }, { auto: true }],
});
