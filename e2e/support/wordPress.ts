import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { HostSite } from "./hostSite";

const kept = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];

/** What an oEmbed consumer is told. */
export interface OEmbed {
  readonly version: string;
  readonly type: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
  readonly thumbnail_url?: string;
}

const userAgent = "WordPress/6.1.9; http://weblog.example";
const asWordPress = { headers: { "User-Agent": userAgent } };
const script = "/wp-embed.js";

/**
 * What WordPress does with a link on a line of its own whose provider it does not know: it reads the page's head for the way to embed it, asks
 * there, throws away everything but a quoted link and an iframe with few attributes, and shows the frame in a sandbox without an origin. Behind a
 * quoted link it hides the frame, for its script to show. The script comes with no other.
 */
export async function pasteIntoWordPress(link: string, contentWidth = 640): Promise<{ html: string; answer: OEmbed; footer: string }> {
  const answer = await discover(link, contentWidth);
  const frame = onlyFrame(answer.html);
  if (!frame) throw new Error(`Nothing is left of ${answer.html}`);
  const secret = randomBytes(8).toString("hex").slice(0, 10);
  const quote = /<blockquote>.*?<\/blockquote>/s.exec(answer.html)?.[0].replace("<blockquote", `<blockquote class="wp-embedded-content" data-secret="${secret}"`) ?? "";
  const hidden = quote && ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
  const attributes = frame.map(([name, value]) => (name === "src" ? `src="${value}#?secret=${secret}" data-secret="${secret}"` : `${name}="${value}"`));
  return {
    html: `${quote}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden} ${attributes.join(" ")}></iframe>`,
    footer: quote && `<script src="${script}"></script>`,
    answer,
  };
}

/** A post with a pasted link in it. Its script waits for what is given. */
export async function post(site: HostSite, { html, footer }: { html: string; footer: string }, until: Promise<unknown> = Promise.resolve()): Promise<string> {
  const body = await readFile(resolve(import.meta.dirname, "../hosts/wp-embed.js"));
  site.answer(script, async (_, response) => {
    await until;
    response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" }).end(body);
  });
  return site.put("wordpress", html, { footer });
}

async function discover(link: string, contentWidth: number): Promise<OEmbed> {
  const page = Buffer.from(await (await fetch(link, asWordPress)).arrayBuffer()).subarray(0, 150 * 1024).toString();
  const head = page.slice(0, page.indexOf("</head>"));
  const tag = /<link\s[^>]*type="application\/json\+oembed"[^>]*>/.exec(head)?.[0];
  const address = tag && /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&");
  if (!address) throw new Error(`${link} says nowhere how it is embedded.`);
  const asked = new URL(address);
  asked.searchParams.set("maxwidth", String(contentWidth));
  asked.searchParams.set("maxheight", String(Math.min(Math.ceil(contentWidth * 1.5), 1000)));
  const response = await fetch(asked, asWordPress);
  if (!response.ok) throw new Error(`${asked} answers ${response.status}.`);
  return (await response.json()) as OEmbed;
}

function onlyFrame(html: string): [name: string, value: string][] | null {
  const tag = /<iframe\s([^>]*)><\/iframe>/.exec(html)?.[1];
  if (!tag) return null;
  return [...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as [string, string]).filter(([name]) => kept.includes(name));
}
