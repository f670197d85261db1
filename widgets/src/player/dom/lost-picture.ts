import { h } from "./h";

/** A picture that cannot be had, because the page's policy forbids it for instance, leaves its words and its room instead of a broken frame. */
export function lostPicture({ target }: Event): void {
  const { localName, className, alt } = target as HTMLImageElement;
  if (localName === "img") (target as Element).replaceWith(h("span", { class: `lost ${className}` }, alt));
}
