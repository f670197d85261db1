import { defineConfig } from "@playwright/test";
import { browser, engine } from "./support/browser";

const websites = /given-(hosts|modes|frames|unfinished)\/.*\.spec\.ts$/;

export default defineConfig({
  testDir: "worlds",
  outputDir: ".results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: { locale: "en-GB", actionTimeout: 30_000, screenshot: "only-on-failure" },
  // What becomes of a page on somebody's website (kept for the way back, moved, crashed) is the whole browser's doing.
  projects: [
    { name: "websites", testMatch: websites, use: browser },
    { name: "product", testIgnore: websites, use: engine },
  ],
});
