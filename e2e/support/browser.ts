import { existsSync } from "node:fs";
import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from "@playwright/test";

type Browser = Pick<PlaywrightTestOptions & PlaywrightWorkerOptions, "launchOptions" | "browserName">;

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path => existsSync(path));
const executablePath = process.env.LEADMAGNETS_TEST_BROWSER ?? installed;
const shell = process.env.LeadMagnets__Chromium;
const firefox = process.env.LEADMAGNETS_TEST_FIREFOX;

/** It asks nobody outside. */
const chromium = (executablePath: string | undefined): Browser => ({
  browserName: "chromium",
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ],
  },
});

/** The system's Firefox, which `npm run prove` names: Playwright drives it by WebDriver BiDi. */
const itsFirefox: Browser = {
  browserName: "firefox",
  launchOptions: {
    channel: "moz-firefox",
    ...(firefox ? { executablePath: firefox } : {}),
    firefoxUserPrefs: {
      // A page that grows must not get narrower by a scroll bar, as it does not in Chromium either.
      "ui.useOverlayScrollbars": 1,
      // A tab's icon, which a page's policy may forbid, is not asked for.
      "browser.chrome.site_icons": false,
      // Clicks in a frame of another site do not arrive while such frames have a process of their own.
      "fission.autostart": false,
    },
  },
};

/** The browser that visitors have: the one that `npm test` names, else one of the system, else Playwright's own. */
export const browser = firefox ? itsFirefox : chromium(executablePath);

/** Its engine without its window, where `npm test` names one: it draws the same and needs less of the machine. */
export const engine = firefox ? itsFirefox : chromium(shell ?? executablePath);
