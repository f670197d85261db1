import { Overlay } from "../../pages/overlay";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

interface World {
  /** Opens a long page of somebody's with this in its middle; `{key}` stands for the magnet's. */
  host(body: string, head?: string): Promise<Overlay>;
}

export const script = (server: string, attributes = "async") => `<script src="${server}/embed/v1.js" ${attributes}></script>`;

/** The world: one magnet is published, and somebody's page opens it in some mode. */
export const test = base.extend<World, { magnet: Magnet }>({
  magnet: [async ({ product: { api } }, use) => use(await api.published("pm-style")), { scope: "worker" }],

  host: async ({ page, product, magnet }, use) => {
    const definition = await product.api.definition(magnet);
    await use(async (body, head = script(product.server.url)) => {
      // Before our script has come, a link is a link.
      await page.goto(await product.site.put("journal", body.replaceAll("{key}", magnet.key), { head }), { waitUntil: "networkidle" });
      return new Overlay(page, definition, "Find your style");
    });
  },
});

/** A magnet in a mode, with the link that is its name. */
export const magnetIn = (mode: string, attributes = "") => `<lead-magnet key="{key}" mode="${mode}" ${attributes}><a href="/elsewhere" id="link">Find your style</a></lead-magnet>`;
