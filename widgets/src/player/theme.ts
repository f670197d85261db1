import type { PublicBrand } from "../contract/definition";

/**
 * Keeps the card in the scheme that its surroundings ask for: attribute `theme`, else the brand, else the page's `color-scheme`, else the
 * visitor's system. The brand's look is set through the CSSOM, which every policy allows. Returns the way to stop.
 */
export function theme(host: HTMLElement, card: HTMLElement, brand: PublicBrand | undefined): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const set = (properties: Readonly<Record<string, string>> | undefined, off?: boolean) => {
    for (const [name, value] of Object.entries(properties ?? {})) card.style.setProperty(name, off ? "" : value);
  };
  const apply = () => {
    const dark = isDark(host, brand?.scheme, system.matches);
    card.classList.toggle("dark", dark);
    set(brand?.light, dark);
  };
  const accent = host.getAttribute("accent") ?? brand?.accent;
  set(brand?.look);
  if (accent) set({ "--accent": accent });
  if (accent && brand?.accentText && accent === brand.accent) set({ "--on-accent": brand.accentText });
  if (host.getAttribute("font") === "inherit") set({ "--font": "inherit" });
  apply();
  system.addEventListener("change", apply);
  const watcher = new MutationObserver(apply);
  watcher.observe(host, { attributeFilter: ["theme"] });
  return () => {
    system.removeEventListener("change", apply);
    watcher.disconnect();
  };
}

function isDark(host: HTMLElement, brand: string | undefined, systemIsDark: boolean): boolean {
  const asked = host.getAttribute("theme") ?? brand;
  if (asked === "light" || asked === "dark") return asked === "dark";
  const page = getComputedStyle(host).colorScheme;
  const [light, dark] = [page.includes("light"), page.includes("dark")];
  return light === dark ? systemIsDark : dark;
}
