import { existsSync } from "node:fs";
import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from "@playwright/test";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path => existsSync(path));
const executablePath = process.env.LEADMAGNETS_TEST_BROWSER ?? installed;

const engine = process.env.LEADMAGNETS_TEST_ENGINE ?? "chromium";

/**
 * The browser that visitors have: the one that `npm test` names, else one of the system, else Playwright's own. It asks nobody outside.
 * `npm run prove` asks for other engines, too, which are always Playwright's own.
 */
export const browser: Pick<PlaywrightTestOptions & PlaywrightWorkerOptions, "launchOptions" | "browserName"> = {
  browserName: engine as "chromium" | "firefox" | "webkit",
  launchOptions: engine !== "chromium" ? {} : {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ],
  },
};
