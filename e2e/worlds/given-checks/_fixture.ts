import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

/** The world: a published magnet, and a website of its marketer. */
export const test = base.extend<object, { magnet: Magnet }>({
  magnet: [async ({ product: { api } }, use) => use(await api.published("cyber-risk")), { scope: "worker" }],
});
