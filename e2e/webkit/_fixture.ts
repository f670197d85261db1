import { writeFile } from "node:fs/promises";
import { noteErrors, noteHost } from "../support/noteHost";
import type { WebDriver } from "../support/webDriver";
import { WebKitGtk } from "../support/webKitGtk";
import { test as base } from "../worlds/given-hosts/_fixture";

export { expect, known, visitor } from "../worlds/given-hosts/_fixture";

/** Goes away when it has run, so that the page stays what it is. The nonce is the one of the pages with a policy. */
const notes = `<script nonce="x">(${noteHost})(); (${noteErrors})(); document.currentScript.remove()</script>`;

/** The world of given-hosts for a visitor whose browser is WebKitGTK's, and new for each test. */
export const test = base.extend<{ driver: WebDriver }>({
  driver: async ({ product }, use, info) => {
    product.site.first = notes;
    const webKit = await WebKitGtk.open();
    info.annotations.push({ type: "browser", description: webKit.driver.version });
    try {
      await use(webKit.driver);
      if (info.status !== info.expectedStatus) await writeFile(info.outputPath("failed.png"), await webKit.driver.screenshot());
    } finally {
      await webKit.close();
    }
  },
});
