/** Attribute `theme`, else the brand, else the page's `color-scheme`, else the visitor's system. */
export function isDark(host: Element, systemIsDark: boolean, brand?: string): boolean {
  const asked = host.getAttribute("theme") ?? brand;
  if (asked === "light" || asked === "dark") return asked === "dark";
  const page = getComputedStyle(host).colorScheme;
  const [light, dark] = [page.includes("light"), page.includes("dark")];
  return light === dark ? systemIsDark : dark;
}
