import type { Inline, TextBlock, Video } from "../../contract/definition";
import { h } from "./h";
import { safeHref } from "./safe-href";
import { pictureUrl } from "./picture-url";

/** The marketer's rich text as elements (design.md 4.9: a closed tree, no HTML). */
export function richText(blocks: readonly TextBlock[] | undefined, film = filmLink): HTMLElement[] {
  return (blocks ?? []).map(block => {
    switch (block.kind) {
      case "paragraph": return h("p", null, ...inlines(block.content));
      case "quote": return h("blockquote", null, ...inlines(block.content));
      case "heading": return h(block.level <= 3 ? "h3" : "h4", null, ...inlines(block.content));
      case "list": return h(block.ordered ? "ol" : "ul", null, ...block.items.map(item => h("li", null, ...inlines(item))));
      case "video": return film(block);
      case "image": return h("img", { src: pictureUrl(block.source), alt: block.alt, loading: "lazy" });
    }
  });
}

/** A film is a link; where films are looked for it has a picture too, see `filmPoster`. */
const filmLink = ({ url, title }: Video): HTMLElement => h("a", { href: safeHref(url), target: "_blank", rel: "noopener" }, title);

function inlines(content: readonly Inline[]): Node[] {
  return content.map(part => {
    if (part.kind === "link") return h("a", { href: safeHref(part.href), target: "_blank", rel: "noopener" }, ...inlines(part.content));
    let node: Node = document.createTextNode(part.text);
    if (part.code) node = h("code", null, node);
    if (part.emphasis) node = h("em", null, node);
    if (part.strong) node = h("strong", null, node);
    return node;
  });
}
