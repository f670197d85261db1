import { defineConfig } from "@playwright/test";
import { browser } from "./support/browser";

/** Takes the pictures of the README: `npm run pictures -w e2e`. Reduce them to 256 colours before they are committed. */
export default defineConfig({
  testDir: "pictures",
  testMatch: "readme.ts",
  outputDir: ".results",
  workers: 1,
  timeout: 120_000,
  reporter: "list",
  use: { ...browser, locale: "en-GB", actionTimeout: 15_000, viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 },
});
