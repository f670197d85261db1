import type { PublicBrand } from "../contract/definition";

/**
 * Keeps the card in the scheme that its surroundings ask for: attribute `theme`, else the page's `color-scheme`, else the visitor's
 * system. Colours of the brand are set through the CSSOM, which every policy allows. Returns the way to stop.
 */
export function theme(host: HTMLElement, card: HTMLElement, brand: PublicBrand | undefined): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => card.classList.toggle("dark", isDark(host, system.matches));
  const accent = host.getAttribute("accent") ?? brand?.accent;
  if (accent) card.style.setProperty("--accent", accent);
  if (accent && brand?.accentText && accent === brand.accent) card.style.setProperty("--on-accent", brand.accentText);
  card.classList.toggle("host-font", host.getAttribute("font") === "inherit");
  apply();
  system.addEventListener("change", apply);
  const watcher = new MutationObserver(apply);
  watcher.observe(host, { attributeFilter: ["theme"] });
  return () => {
    system.removeEventListener("change", apply);
    watcher.disconnect();
  };
}

function isDark(host: HTMLElement, systemIsDark: boolean): boolean {
  const asked = host.getAttribute("theme");
  if (asked === "light" || asked === "dark") return asked === "dark";
  const page = getComputedStyle(host).colorScheme;
  const [light, dark] = [page.includes("light"), page.includes("dark")];
  return light === dark ? systemIsDark : dark;
}
