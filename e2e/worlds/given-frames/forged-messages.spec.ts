import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./_fixture";

const seed = 20261122;
const each = 250;

/** Runs in a page: sends forged messages, the same ones every time, and answers how many. `id` is the frame's own, where the forger knows it. */
function forge({ seed, each, id, to }: { seed: number; each: number; id: string | null; to: "parent" | "self" }): number {
  let state = seed;
  const random = (most: number) => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32) * most | 0;
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const ids = ["", "1", "undefined", "constructor", null, 7, {}, "0".repeat(24)];
  const heights = [1e9, 20_001, 0, -1, -1e9, NaN, Infinity, -Infinity, "700", "1e9", null, undefined, {}, [700], true];
  const addresses = ["javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "https://evil.example/", "//evil.example", "file:///etc/passwd", "blob:x", 1, null, {}];
  const types = ["height", "open", "navigate", "step ", "__proto__", "constructor", "", 1, null, {}];
  for (let i = 0; i < each; i++) {
    const type = id === null ? pick([...types, "step"]) : pick(types);
    const value = type === "open" ? pick(addresses) : type === "height" && id === null ? pick([...heights, 700, 333]) : type === "height" ? pick(heights) : pick([700, "x", null]);
    const message = pick<unknown>([
      { lm: 1, id: id ?? pick(ids), type, value }, { lm: id === null ? 1 : 2, id: id ?? pick(ids), type: "height", value: 700 }, { lm: 1, id: pick(ids), type: "height", value: 700 },
      { lm: "1", id, type: "height", value: 700 }, [1, id, "height", 700], `{"lm":1,"id":"${id}","type":"height","value":700}`, null, 1,
    ]);
    (to === "parent" ? parent : window).postMessage(message, "*");
  }
  return each;
}

/** The id that the page gave to its frame, as the frame hears it; at the same time a sign that all earlier messages have been read. */
function idOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => new Promise<string>(resolve => {
    addEventListener("message", event => event.data?.type === "hello" && resolve(event.data.id), { once: false });
    parent.postMessage({ lm: 1, type: "ready" }, "*");
  }));
}

const state = (page: Page) => page.evaluate(() => [document.querySelector("iframe")!.style.height, document.querySelector("iframe")!.getAttribute("height"), scrollY, location.href].join(" "));

test("of a thousand forged messages none has an effect", async ({ page, plain, place, open, complaints }) => {
  const opened: string[] = [];
  page.context().on("page", other => void opened.push(other.url()));
  const { player, frame, height, content } = await open(await place(plain, { script: true, before: 300, attributes: 'sandbox="allow-scripts" data-targets="https://cal.example/acme"' }), plain);
  await expect(player.heading).toBeVisible();
  await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2.5);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { id: "evil", src: "about:blank" })));
  const evil = page.frames().find(f => f !== frame && f !== page.mainFrame())!;
  await page.evaluate(() => scrollTo(0, 900));
  const id = await idOf(frame);
  const before = await state(page);

  const sent = [
    await evil.evaluate(forge, { seed, each, id, to: "parent" } as const),
    await page.evaluate(forge, { seed: seed + 1, each, id, to: "self" } as const),
    await frame.evaluate(forge, { seed: seed + 2, each, id: null, to: "parent" } as const),
    await frame.evaluate(forge, { seed: seed + 3, each, id, to: "parent" } as const),
  ].reduce((sum, n) => sum + n);
  expect(await idOf(frame)).toBe(id);

  expect(sent).toBe(1000);
  expect(await state(page)).toBe(before);
  expect(opened).toEqual([]);
  expect(complaints).toEqual([]);
  // The very same way is open to the frame itself.
  await frame.evaluate(own => parent.postMessage({ lm: 1, id: own, type: "height", value: 777 }, "*"), id);
  await expect.poll(height).toBe(777);
});

test("nor can a stranger give the frame another ear", async ({ page, plain, place, open }) => {
  const { player, frame } = await open(await place(plain, { script: true }), plain);
  await expect(player.heading).toBeVisible();
  const id = await idOf(frame);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { id: "evil", src: "about:blank" })));
  const evil = page.frames().find(f => f !== frame && f !== page.mainFrame())!;

  const heard = await evil.evaluate(() => new Promise<number>(resolve => {
    let messages = 0;
    addEventListener("message", () => messages++);
    parent.frames[0]!.postMessage({ lm: 1, type: "hello", id: "evil", opens: true }, "*");
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(messages)));
  }).catch(() => 0));

  expect(heard).toBe(0);
  expect(await idOf(frame)).toBe(id);
});
