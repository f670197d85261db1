import { defineConfig } from "@playwright/test";

/** The smoke set in WebKitGTK, which Playwright cannot drive: only its runner is used. `npm run prove -- hosts` runs it where WebKitGTK is installed. */
export default defineConfig({
  testDir: "webkit",
  outputDir: ".results",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: "list",
});
