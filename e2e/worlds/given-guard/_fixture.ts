import { test as base } from "../given-magnets/_fixture";

export { expect } from "../given-magnets/_fixture";

/** The world: templates are published, and whoever visits comes from the internet by way of a proxy, so that nobody takes them for the machine itself. */
export const test = base.extend<{ stranger: void }>({
  stranger: [async ({ page }, use) => {
    // Only the calls, not the scripts: those would need leave from another origin for an additional header.
    await page.route(/\/(api\/v1\/embed|m)\//, (route, request) => route.continue({ headers: { ...request.headers(), "X-Forwarded-For": "203.0.113.9" } }));
    await use();
  }, { auto: true }],
});
