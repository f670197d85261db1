import { defineConfig } from "@playwright/test";
import { browser } from "./support/browser";

export default defineConfig({
  testDir: "worlds",
  outputDir: ".results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: { ...browser, locale: "en-GB", actionTimeout: 15_000, screenshot: "only-on-failure" },
});
