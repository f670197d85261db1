import { defineConfig } from "@playwright/test";
import { browser } from "./support/browser";

export default defineConfig({
  testDir: "worlds",
  outputDir: ".results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: { ...browser, locale: "en-GB", actionTimeout: 30_000, screenshot: "only-on-failure" },
});
