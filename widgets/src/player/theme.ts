import type { PublicBrand } from "../contract/definition";
import { isDark } from "../loader/is-dark";

/**
 * Keeps the card in the scheme that its surroundings ask for: attribute `theme`, else the brand, else the page's `color-scheme`, else the
 * visitor's system. The brand's look is set through the CSSOM, which every policy allows. Returns the way to stop.
 */
export function theme(host: HTMLElement, card: HTMLElement, brand: PublicBrand | undefined): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const dark = isDark(host, system.matches, brand?.scheme);
    const accent = host.getAttribute("accent") ?? brand?.accent ?? "";
    const font = (host.getAttribute("font") ?? brand?.look?.["--font"]) === "inherit" ? "inherit" : "";
    card.classList.toggle("dark", dark);
    const look = { ...brand?.look, "font-family": font, ...brand?.light, "--accent": accent, "--on-accent": (accent === brand?.accent && brand.accentText) || "" };
    for (const [name, value] of Object.entries(look)) card.style.setProperty(name, dark && name in (brand?.light ?? {}) ? "" : value);
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
