import type { PublicBrand } from "../contract/definition";
import { isDark } from "../loader/is-dark";

/**
 * Keeps the card in the scheme that its surroundings ask for: attribute `theme`, else the page's `color-scheme`, else the visitor's
 * system. Colours of the brand are set through the CSSOM, which every policy allows. Returns the way to stop.
 */
export function theme(host: HTMLElement, card: HTMLElement, brand: PublicBrand | undefined): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const accent = host.getAttribute("accent") ?? brand?.accent ?? "";
    card.classList.toggle("dark", isDark(host, system.matches));
    card.classList.toggle("host-font", host.getAttribute("font") === "inherit");
    card.style.setProperty("--accent", accent);
    card.style.setProperty("--on-accent", (accent === brand?.accent && brand.accentText) || "");
  };
  apply();
  system.addEventListener("change", apply);
  const watcher = new MutationObserver(apply);
  watcher.observe(host, { attributeFilter: ["theme", "accent", "font"] });
  return () => {
    system.removeEventListener("change", apply);
    watcher.disconnect();
  };
}
