import { defineConfig } from "@playwright/test";
import { browser } from "./support/browser";

/** A real WordPress beside the product. `npm run prove -- wordpress` unpacks one and runs this. */
export default defineConfig({
  testDir: "wordpress",
  outputDir: ".results",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: { ...browser, locale: "en-GB", actionTimeout: 30_000, screenshot: "only-on-failure" },
});
