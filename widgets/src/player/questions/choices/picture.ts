import type { PublicOption } from "../../../contract/definition";
import { h } from "../../dom/h";
import { pictureUrl } from "../../dom/picture-url";

/** Puts a picture above the words of an option. The words name it; what the picture adds to them is read out before. */
export function picture(label: HTMLElement, { image, imageAlt }: PublicOption): void {
  label.querySelector(".badge")!.before(h("img", { src: pictureUrl(image!), alt: imageAlt ?? "" }));
}
