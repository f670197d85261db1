import type { Frame, Page } from "@playwright/test";
import { Player } from "../../pages/player";
import type { Magnet } from "../../support/api";
import { eventually } from "../../support/eventually";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

/** How a magnet stands in a frame on somebody's page. */
interface Setting {
  /** Attributes of the frame. */
  readonly attributes?: string;
  /** The page runs /embed/frame.js. */
  readonly script?: boolean;
  /** Pixels between the page's head and the frame. */
  readonly before?: number;
  readonly height?: number;
}

export interface Framed {
  readonly player: Player;
  readonly frame: Frame;
  /** As high as the page shows it. */
  height(): Promise<number>;
  /** As high as what is in it. */
  content(): Promise<number>;
}

/** The world: one magnet is published, and it stands in a frame on somebody's page. */
export const test = base.extend<{ complaints: string[]; open: (url: string, magnet: Magnet) => Promise<Framed>; place: (magnet: Magnet, setting?: Setting) => Promise<string> }, { magnet: Magnet; plain: Magnet }>({
  magnet: [async ({ product: { api } }, use) => use(await api.published("pm-style")), { scope: "worker" }],
  plain: [async ({ product: { api } }, use) => use(await api.published("cyber-risk")), { scope: "worker" }],

  /** What the browser complains about, in the page and in its frames. */
  complaints: async ({ page }, use) => {
    const said: string[] = [];
    page.on("console", message => message.type() === "error" && said.push(message.text()));
    page.on("pageerror", failure => said.push(String(failure)));
    await use(said);
  },

  place: async ({ product: { server, site } }, use) => use(async (magnet, { attributes = "", script = false, before = 0, height = 560 } = {}) => {
    const frame = `<iframe src="${server.url}/m/${magnet.key}?frame=1" title="${magnet.title}" width="100%" height="${height}" frameborder="0" ${attributes}></iframe><p><a href="${server.url}/m/${magnet.key}">${magnet.title}</a></p>`;
    return site.put("frame", frame + (script ? `<script src="${server.url}/embed/frame.js" async></script>` : ""), { before: String(before) });
  }),

  open: async ({ page, product: { api } }, use) => use(async (url, magnet) => {
    await page.goto(url);
    const frame = await eventually(() => page.frames()[1], "the frame is there");
    const player = new Player(page, await api.definition(magnet), page.frameLocator("iframe").locator("body"));
    return { player, frame, height: () => shownHeight(page), content: () => frame.evaluate(() => document.querySelector("main")!.getBoundingClientRect().height) };
  }),
});

const shownHeight = (page: Page) => page.locator("iframe").first().evaluate(frame => frame.getBoundingClientRect().height);
