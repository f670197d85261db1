import type { Host } from "./host";
import type { wordPress } from "./wordpress";

/** In a sandbox links may open nothing. Where the page around offers to, it opens them: those that it knows, which is its own decision. */
export function openThroughHost(host: Host, wordpress: ReturnType<typeof wordPress>): void {
  document.addEventListener("click", event => {
    const link = event.composedPath().find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement && part.href !== "");
    if (!link || !/^(https?|mailto):$/.test(link.protocol)) return;
    if (host.opens) host.tell({ type: "open", value: link.href });
    else if (wordpress && link.host === location.host) wordpress.link(link.href);
    else return;
    event.preventDefault();
  });
}
