// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { h } from "../../src/player/dom/h";
import { lostPicture } from "../../src/player/dom/lost-picture";

test("a picture that cannot be had leaves its words, and what else fails is left alone", () => {
  const logo = h("img", { class: "logo", alt: "Northwind" });
  const script = h("script");
  const place = h("div", null, logo, script);
  place.addEventListener("error", lostPicture, true);

  logo.dispatchEvent(new Event("error"));
  script.dispatchEvent(new Event("error"));

  expect([...place.children].map(e => [e.localName, e.className, e.textContent])).toEqual([["span", "lost logo", "Northwind"], ["script", "", ""]]);
});
