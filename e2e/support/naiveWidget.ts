import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { BrowserContext, Frame } from "@playwright/test";
import type { HostSite } from "./hostSite";

/** How far the naive widget came, and what stopped it after which stage, in the words of the browser. */
export interface Progress {
  readonly reached: readonly string[];
  readonly stopped?: { readonly after: string | undefined; readonly why: string };
}

const host = "widgets.acme";

/** What its marketer was told to copy. `crossorigin` lets the page, and so our notes, read its errors. */
export function naiveSnippet(site: HostSite): string {
  return `<div id="naive"></div>
<script src="${site.origin(host)}/naive.js" crossorigin></script>
<script>NaiveQuiz.show("#naive", { title: "Tea or coffee?", help: "Takes a minute." });</script>`;
}

/** Its server: another origin of the same site, so that its cookie counts. It hands one out when it is told of a visitor. */
export async function serveNaive(site: HostSite): Promise<void> {
  const script = await readFile(resolve(import.meta.dirname, "../hosts/naive.js"), "utf8");
  site.serve("/naive.js", { body: script, headers: { "Content-Type": "text/javascript", "Access-Control-Allow-Origin": "*" } });
  site.answer("/naive/", async (request, response) => {
    const body = await text(request);
    const isAnswer = request.url === "/naive/answers";
    const why = isAnswer && !request.headers.cookie?.includes("naive_session") ? "who are you?" : isAnswer && !Array.isArray(JSON.parse(body).answers?.when) ? "that is no list" : "";
    response.writeHead(why ? 400 : 200, {
      "Access-Control-Allow-Origin": request.headers.origin ?? "*", "Access-Control-Allow-Credentials": "true", "Set-Cookie": "naive_session=1; Path=/; SameSite=Lax",
    }).end(why);
  });
}

/** Gives the widget its `note`, and writes down the first thing that goes wrong in a page. Call it before the page opens. */
export async function followNaive(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const progress: { reached: string[]; stopped?: { after: string | undefined; why: string } } = { reached: [] };
    const stop = (why: string) => { progress.stopped ??= { after: progress.reached.at(-1), why }; };
    const failed = (e: ErrorEvent) => stop(e.target instanceof HTMLElement ? `${(e.target as HTMLScriptElement).src} did not load` : e.message);
    const rejected = (e: PromiseRejectionEvent) => stop(String(e.reason));
    const forbidden = (e: SecurityPolicyViolationEvent) => stop(`${e.effectiveDirective} forbids ${e.blockedURI}`);
    const listen = () => {
      addEventListener("error", failed, true);
      addEventListener("unhandledrejection", rejected);
      document.addEventListener("securitypolicyviolation", forbidden);
    };
    listen();
    Object.assign(window, {
      naive: progress,
      note: (stage: string) => {
        // A page that is written anew takes all listeners away.
        listen();
        progress.reached.push(stage);
      },
    });
  });
}

export function progressOf(frame: Frame): Promise<Progress> {
  return frame.evaluate(() => (window as unknown as { naive: Progress }).naive);
}
