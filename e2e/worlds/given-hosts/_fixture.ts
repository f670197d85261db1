import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame, Page } from "@playwright/test";
import { Player } from "../../pages/player";
import type { Api, Magnet } from "../../support/api";
import { expect, test as base } from "../../support/test";
import { hostStyles } from "../../support/hostStyles";
import type { Installation } from "../../support/installation";
import { followNaive, naiveSnippet, progressOf, serveNaive, type Progress } from "../../support/naiveWidget";
import type { Submission } from "../../support/submissions";
import { watchHost } from "../../support/watchHost";
import type { Host } from "./hosts";
import { put } from "./put";

export { expect } from "../../support/test";

const definition = JSON.parse(readFileSync(resolve(import.meta.dirname, "short-check.json"), "utf8"));
const worker = `addEventListener("fetch", event => {
  const { mode, credentials } = event.request;
  event.respondWith(mode === "cors" && credentials === "include" ? Response.error() : fetch(event.request));
});
addEventListener("activate", event => event.waitUntil(clients.claim()));`;

/** A magnet among pages that mean no good, and a widget that is no match for them. */
export class Hosts {
  constructor(private readonly page: Page, private readonly product: Installation, private readonly magnet: Magnet, private readonly definition: unknown) {}

  get player(): Player {
    return new Player(this.page, this.definition, this.frame);
  }

  /** The frame that holds the snippet. */
  get frame(): Frame {
    return this.page.frames().at(-1)!;
  }

  get snippet(): string {
    return this.product.snippet(this.magnet.key);
  }

  put(host: Host, snippet: string): Promise<string> {
    return put(this.product, host, snippet);
  }

  async open(host: Host, snippet: string): Promise<void> {
    await host.prepared?.(this.page, this.product.site);
    await this.page.goto(await this.put(host, snippet), { waitUntil: "load" });
  }

  stylesOf(): Promise<string[]> {
    return hostStyles(this.page);
  }
}

type Followed = (host: Host, then: (page: Page) => Promise<void>) => Promise<Progress>;
type Complete = (player: Player, between?: () => Promise<void>) => Promise<void>;

/** The world: one short magnet is published, and the naive widget's server runs. */
export const test = base.extend<{ hosts: Hosts; complete: Complete; followed: Followed; watch: Awaited<ReturnType<typeof watchHost>> }, { check: { magnet: Magnet; shown: any } }>({
  check: [async ({ product: { api, site, server } }, use) => {
    const magnet = await api.publishedDefinition(definition);
    await serveNaive(site);
    site.serve("/worker.js", { body: worker, headers: { "Content-Type": "text/javascript" } });
    site.serve("/workers-home", { body: "<!doctype html><title>Acme</title>" });
    site.answer("/embed/", async (request, response) => {
      const file = await fetch(server.url + request.url!);
      response.writeHead(file.status, { "Content-Type": file.headers.get("Content-Type") ?? "text/plain", "Access-Control-Allow-Origin": "*" }).end(await file.text());
    });
    await use({ magnet, shown: await api.definition(magnet) });
  }, { scope: "worker", timeout: 240_000 }],

  watch: async ({ page }, use) => use(await watchHost(page)),

  hosts: async ({ page, product, check: { magnet, shown } }, use) => use(new Hosts(page, product, magnet, shown)),

  /** From the first question to the lead, which the server must know afterwards. */
  complete: async ({ product: { api } }, use) => {
    await use(async (player, between = async () => {}) => {
      const submission = visitor();
      await player.start();
      await player.answerAll(submission, between);
      await player.fillLead(submission);
      await between();
      await player.send.click();
      await expect(player.result).toBeVisible();
      await known(api, submission);
    });
  },

  /** How far the naive widget comes on a page, in a browser of its own. */
  followed: async ({ browser, product, check: { magnet, shown } }, use) => {
    await use(async (host, then) => {
      const context = await browser.newContext();
      await followNaive(context);
      const there = new Hosts(await context.newPage(), product, magnet, shown);
      await there.open(host, naiveSnippet(product.site));
      const progress = await over(there.frame, host);
      await then(context.pages()[0]!);
      await context.close();
      return progress;
    });
  },
});

/** It has ended: it is done, something stopped it, or it is where it was to stay and the page has nothing more to bring. */
async function over(frame: Frame, { naive: { last, because } }: Host): Promise<Progress> {
  await expect.poll(async () => {
    const { reached, stopped } = await progressOf(frame);
    return stopped !== undefined || reached.at(-1) === "done" || (!because && reached.at(-1) === last);
  }).toBe(true);
  await frame.waitForLoadState("load");
  return progressOf(frame);
}

/** The server knows the lead with one submission, and its answers. */
export async function known(api: Api, { answers, lead }: Submission): Promise<void> {
  const { submissions } = await api.lead(lead.email);
  expect(submissions).toHaveLength(1);
  expect((await api.submission(submissions[0].id)).answers).toEqual(answers);
}

/** Somebody whom the server does not know yet. */
export function visitor(): Submission {
  return { name: "a drinker of tea", answers: { drink: "tea", when: ["early", "late"] }, lead: { email: `${randomUUID()}@hosts.example` }, expected: { result: {}, lead: {} as never } };
}
