// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"handleDisabledFileLoadingAsSuccess": true}}
import { afterEach, expect, test } from "vitest";
import { load, open, type Handle, type OpenOptions } from "../src/index";

interface Page {
  LeadMagnets?: { q: [OpenOptions, Handle & { q: [string, unknown[]][] }][] } | undefined;
}

const page = window as unknown as Page;

afterEach(() => {
  page.LeadMagnets = undefined;
  document.head.replaceChildren();
});

test("the script is put onto the page once, with the nonce", () => {
  load("https://leads.example.com", { nonce: "n" });
  load("https://leads.example.com/", { nonce: "n" });

  expect(document.scripts.length).toBe(1);
  expect([document.scripts[0]!.src, document.scripts[0]!.nonce, document.scripts[0]!.async]).toEqual(["https://leads.example.com/embed/v1.js", "n", true]);
});

test("a call before the script waits with everything that is asked of its handle", () => {
  const handle = open({ key: "abc", mode: "slide-in" });
  handle.update({ theme: "dark" });
  handle.close();

  expect(page.LeadMagnets!.q).toEqual([[{ key: "abc", mode: "slide-in" }, handle]]);
  expect(page.LeadMagnets!.q[0]![1].q).toEqual([["update", [{ theme: "dark" }]], ["close", []]]);
});

test("a call after the script goes to the script", () => {
  const asked: OpenOptions[] = [];
  const made = {} as Handle;
  Object.assign(window, { LeadMagnets: { q: [], open: (options: OpenOptions) => (asked.push(options), made) } });

  expect(open({ key: "abc" })).toBe(made);
  expect(asked).toEqual([{ key: "abc" }]);
});
