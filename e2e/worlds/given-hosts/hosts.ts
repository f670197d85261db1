import type { Page } from "@playwright/test";
import type { HostSite } from "../../support/hostSite";

/** A page of e2e/hosts/hostile, and how it is met there. */
export interface Host {
  readonly name: string;
  /** What our magnet has to cope with. */
  readonly what: string;
  readonly headers?: (server: string, site: HostSite) => Readonly<Record<string, string>>;
  /** How somebody who knows the page would put our snippet, or the naive one, into it. */
  readonly placed?: (snippet: string) => string;
  /** The pages inside its frames, from the outside to the one that holds the snippet. */
  readonly frames?: readonly string[];
  /** The page writes its frame itself. */
  readonly inSlot?: true;
  /** The only browser that can be made to do this. */
  readonly browser?: "chromium";
  readonly values?: (snippet: string, server: string, site: HostSite) => Readonly<Record<string, string>>;
  readonly prepared?: (page: Page, site: HostSite) => Promise<void>;
  /** What the browser itself writes to the console there, whatever a widget does. */
  readonly loud?: RegExp;
  /** The stage (of e2e/hosts/naive.js) that the naive widget reaches last, where that is certain, what stops it, and the only browser in which it does. */
  readonly naive: { readonly last?: string; readonly because?: RegExp; readonly only?: "chromium" };
}

const withNonce = (snippet: string) => snippet.replaceAll("<script", '<script nonce="x"');
/** Where the page overrules every height, or allows no style, the script comes first, so that it can keep the room itself. */
const scriptFirst = (snippet: string) => snippet.replace(" async", "").replace(/ style="[^"]*"/, "");
/** Where the page leaves the least width to the magnet, its lead form needs more height. */
const taller = (snippet: string) => snippet.replace("<lead-magnet", '<lead-magnet height="700"');
/** Where the page centres its children, the width keeps the room as wide as the magnet will be. */
const fullWidth = (snippet: string) => snippet.replace("min-height:520px", "min-height:520px;width:100%");
const asText = (snippet: string) => JSON.stringify(snippet).replaceAll("</", "<\\/");
const another = (site: HostSite) => site.origin("another");

export const plain: Host = { name: "plain", what: "an ordinary page", naive: { last: "done" } };

export const hosts: readonly Host[] = [
  { name: "reset", what: "reset styles", naive: { last: "drew", because: /h3 has fontWeight 400/ } },
  { name: "unset", what: "* { all: unset }", naive: { last: "drew", because: /h3 has display inline/ } },
  { name: "important", what: "a war of !important", placed: snippet => taller(scriptFirst(snippet)), naive: { last: "drew", because: /h3 has fontWeight 400/ } },
  { name: "inherited", what: "a page that hides, spells out and deadens whatever inherits from it", naive: { last: "drew", because: /cannot be seen/ } },
  { name: "controls", what: "rules for all buttons and fields", naive: { last: "drew", because: /button has backgroundColor/ } },
  {
    name: "strict", what: "a strict policy with Trusted Types", placed: snippet => withNonce(scriptFirst(snippet)),
    headers: (server, site) => ({
      "Content-Security-Policy":
        `default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; frame-src ${server}; connect-src ${server} ${site.origin("widgets.acme")}; style-src 'none'; require-trusted-types-for 'script'`,
    }),
    naive: { last: "told", because: /TrustedHTML|trusted-types|require-trusted-types-for/ },
  },
  {
    name: "strict-dynamic", what: "a policy with a nonce and strict-dynamic", placed: withNonce,
    headers: () => ({ "Content-Security-Policy": "script-src 'nonce-x' 'strict-dynamic'; object-src 'none'; base-uri 'none'" }),
    naive: { last: "looked right", because: /script-src-attr/ },
  },
  { name: "sandboxed", what: "a sandboxed frame", frames: ["inner"], naive: { last: "defined", because: /SecurityError/ } },
  {
    name: "outer-frame", what: "a frame in a frame, each of another site", frames: ["middle-frame", "inner"],
    naive: { last: "defined", because: /SecurityError/ },
  },
  { name: "quirks", what: "quirks mode", naive: { last: "drew", because: /table has fontSize 16px/ } },
  { name: "right-to-left", what: "a page from right to left", naive: { last: "drew", because: /p has direction rtl/ } },
  { name: "huge-root", what: "a huge root font", naive: { last: "drew", because: /p has fontSize 40px/ } },
  { name: "tiny-root", what: "a tiny root font", naive: { last: "drew", because: /p has fontSize 3px/ } },
  { name: "transformed", what: "a transformed ancestor", naive: { last: "drew", because: /tip is not below/ } },
  { name: "zoomed", what: "a zoomed ancestor", naive: { last: "drew", because: /tip is not below/ } },
  { name: "clipped", what: "ancestors that centre and clip", placed: fullWidth, naive: { last: "drew", because: /right edge cannot be seen/ } },
  { name: "squeezed", what: "a flex row that squeezes", naive: { last: "drew", because: /right edge cannot be seen/, only: "chromium" } },
  { name: "amd", what: "an AMD global", naive: { last: "ran", because: /NaiveQuiz is not defined/ } },
  { name: "common-js", what: "CommonJS globals", naive: { last: "ran", because: /NaiveQuiz is not defined/ } },
  { name: "polluted", what: "prototypes with additions", naive: { last: "kept", because: /trim is not a function/ } },
  { name: "old-libraries", what: "what old libraries did to the language", naive: { last: "was clicked", because: /that is no list/ } },
  { name: "frozen", what: "frozen prototypes", naive: { last: "ran", because: /read only property 'constructor'|"constructor" is read-only/ } },
  { name: "storage-throws", what: "storage that throws", naive: { last: "knew its page", because: /SecurityError/ } },
  {
    name: "cookies-blocked", what: "a browser that takes no cookies", browser: "chromium",
    prepared: async page => {
      const tools = await page.context().newCDPSession(page);
      await tools.send("Emulation.setDocumentCookieDisabled", { disabled: true });
    },
    naive: { last: "knew its page", because: /null/ },
  },
  {
    name: "two-builds", what: "another installation's copy that came first",
    values: (snippet, _, site) => ({ copy: snippet.includes("lead-magnet") ? `<script src="${another(site)}/embed/v1.js"></script>` : snippet }),
    naive: { last: "began", because: /NotSupportedError.*naive-bar/ },
  },
  {
    name: "blocked-events", what: "a blocker that stops counting", loud: /ERR_BLOCKED_BY_CLIENT/,
    prepared: async page => {
      await page.route(/\/events(\?|$)/, route => route.abort("blockedbyclient"));
    },
    naive: { last: "configured", because: /Failed to fetch|NetworkError/ },
  },
  { name: "based", what: "a base address", naive: { last: "drew", because: /anchor leads to nowhere/ } },
  { name: "late", what: "a tag manager that comes late", naive: { last: "was called" } },
  { name: "rewritten", what: "a page that is written anew in its own window", naive: { because: /NotSupportedError.*naive-bar|h3 has display  instead/ } },
  {
    name: "written", what: "a narrow slot that is written by document.write", browser: "chromium", values: snippet => ({ written: asText(`<!doctype html><title>Slot</title>${snippet}`) }),
    inSlot: true, naive: { last: "drew", because: /right edge cannot be seen/ },
  },
  {
    name: "service-worker", what: "a service worker that lets no cookie out",
    prepared: async (page, site) => {
      await page.goto(`${site.origin()}/workers-home`);
      await page.evaluate(async () => {
        await navigator.serviceWorker.register("/worker.js");
        await navigator.serviceWorker.ready;
      });
    },
    naive: { last: "configured", because: /Failed to fetch|NetworkError/ },
  },
];
