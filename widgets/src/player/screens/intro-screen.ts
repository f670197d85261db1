import { h } from "../dom/h";
import { richText } from "../dom/rich-text";
import type { Context } from "./context";
import { nav } from "./nav";
import type { Screen } from "./screen";
import { pictureUrl } from "../dom/picture-url";

export function introScreen({ definition, say, next }: Context): Screen {
  const { intro, brand } = definition;
  const heading = h("h2", { tabindex: -1, class: "large" }, intro!.title);
  const element = h("div", { class: "screen intro" },
    brand?.logoUrl ? h("img", { class: "logo", src: pictureUrl(brand.logoUrl), alt: brand.name }) : null,
    heading,
    h("div", { class: "rich" }, ...richText(intro!.body)),
    nav(say, intro!.button ?? say("start"), next, null).element,
  );
  return { element, heading };
}
