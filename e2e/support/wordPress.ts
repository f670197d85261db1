import { randomBytes } from "node:crypto";

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

/**
 * What WordPress does with a link on a line of its own whose provider it does not know: it reads the page's head for the way to embed it, asks
 * there, throws away everything but an iframe with few attributes, and shows that in a sandbox without an origin.
 */
export async function pasteIntoWordPress(link: string, contentWidth = 640): Promise<{ html: string; answer: OEmbed }> {
  const answer = await discover(link, contentWidth);
  const frame = onlyFrame(answer.html);
  if (!frame) throw new Error(`Nothing is left of ${answer.html}`);
  const secret = randomBytes(8).toString("hex").slice(0, 10);
  const attributes = frame.map(([name, value]) => (name === "src" ? `src="${value}#?secret=${secret}" data-secret="${secret}"` : `${name}="${value}"`));
  return { html: `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes.join(" ")}></iframe>`, answer };
}

async function discover(link: string, contentWidth: number): Promise<OEmbed> {
  const page = Buffer.from(await (await fetch(link)).arrayBuffer()).subarray(0, 150 * 1024).toString();
  const head = page.slice(0, page.indexOf("</head>"));
  const tag = /<link\s[^>]*type="application\/json\+oembed"[^>]*>/.exec(head)?.[0];
  const address = tag && /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&");
  if (!address) throw new Error(`${link} says nowhere how it is embedded.`);
  const asked = new URL(address);
  asked.searchParams.set("maxwidth", String(contentWidth));
  asked.searchParams.set("maxheight", String(Math.min(Math.ceil(contentWidth * 1.5), 1000)));
  const response = await fetch(asked);
  if (!response.ok) throw new Error(`${asked} answers ${response.status}.`);
  return (await response.json()) as OEmbed;
}

function onlyFrame(html: string): [name: string, value: string][] | null {
  const tag = /<iframe\s([^>]*)><\/iframe>/.exec(html)?.[1];
  if (!tag) return null;
  return [...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as [string, string]).filter(([name]) => kept.includes(name));
}
