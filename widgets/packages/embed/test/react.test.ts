// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"handleDisabledFileLoadingAsSuccess": true}}
import { act, createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LeadMagnet, type LeadMagnetProps } from "../src/react";

let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => act(() => root.unmount()));

const show = (props: LeadMagnetProps) => act(() => root.render(createElement(LeadMagnet, props)));
const element = () => document.querySelector("lead-magnet")!;

test("a server renders the element with its key and the link inside", () => {
  const html = renderToString(createElement(LeadMagnet, { magnet: "abc", mode: "inline", height: 600, server: "https://l.example" }, createElement("a", { href: "/m/abc" }, "Go")));

  expect(html).toBe('<lead-magnet magnet="abc" mode="inline" height="600"><a href="/m/abc">Go</a></lead-magnet>');
});

test("attributes follow the properties, and open is taken away with false", async () => {
  await show({ magnet: "abc", mode: "popup", theme: "dark", open: true });
  expect([element().getAttribute("theme"), element().getAttribute("open")]).toEqual(["dark", ""]);

  await show({ magnet: "abc", mode: "popup", open: false });
  expect([element().hasAttribute("theme"), element().hasAttribute("open")]).toEqual([false, false]);
});

test("the latest listener hears of a lead, and none after the element is gone", async () => {
  const heard: string[] = [];
  await show({ magnet: "abc", onLead: e => heard.push(`old ${e.detail.lm_outcome}`) });
  await show({ magnet: "abc", onLead: e => heard.push(`new ${e.detail.lm_outcome}`) });
  const gone = element();
  const lead = () => gone.dispatchEvent(new CustomEvent("generate_lead", { detail: { lm_id: "abc", lm_outcome: "gold" } }));

  lead();
  await show({ magnet: "abc" });
  lead();
  await act(() => root.render(null));
  lead();

  expect(heard).toEqual(["new gold"]);
});

test("the script of the server comes with the first element and stays alone", async () => {
  await show({ magnet: "abc", server: "https://l.example" });
  await show({ magnet: "def", server: "https://l.example" });

  expect([...document.scripts].map(s => s.src)).toEqual(["https://l.example/embed/v1.js"]);
});
