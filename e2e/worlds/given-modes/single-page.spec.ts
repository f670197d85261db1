import type { Page } from "@playwright/test";
import { expect, magnetIn, script, test } from "./_fixture";

/** Counts listeners of window, document, root and media queries: of elements that go, the browser takes care. */
const countListeners = (page: Page) => page.addInitScript(() => {
  const alive = new Map<unknown, Set<string>>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const name = (type: string, listener: object, options: unknown) => {
    if (!ids.has(listener)) ids.set(listener, ++last);
    return `${type}:${ids.get(listener)}:${typeof options === "object" ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options)}`;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const counted = (target: unknown) => target === window || target === undefined || target === document || target === document.documentElement || target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && counted(this)) (alive.get(this ?? window) ?? alive.set(this ?? window, new Set()).get(this ?? window)!).add(name(type, listener, options));
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) alive.get(this ?? window)?.delete(name(type, listener, options));
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  Object.assign(window, { listeners: () => [...alive.values()].reduce((sum, set) => sum + set.size, 0) });
});

for (const mode of ["inline", "popup", "button", "slide-in"]) {
  test(`a hundred times on the page and off again leaves no listener and no node behind: ${mode}`, async ({ page, host, magnet, product }) => {
    await countListeners(page);
    // Another one stays, and the script is there twice.
    await host(magnetIn(mode) + magnetIn("inline"), script(product.server.url) + script(`${product.server.url}/.`));
    const session = await page.context().newCDPSession(page);
    const counted = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
      return { nodes, jsEventListeners, listeners: await listeners() };
    };
    const round = async (times: number) => page.evaluate(async ([key, mode, times]) => {
      const seen: WeakRef<Element>[] = [];
      for (let i = 0; i < times; i++) {
        const element = document.createElement("lead-magnet");
        element.setAttribute("key", key);
        element.setAttribute("mode", mode);
        if (mode !== "inline") element.setAttribute("open", "");
        document.querySelector("h1")!.after(element);
        const isThere = () => {
          const inner = mode === "inline" ? element : element.shadowRoot?.querySelector("lead-magnet");
          return inner?.shadowRoot?.querySelector("section");
        };
        while (!isThere()) await new Promise(later => setTimeout(later, 4));
        seen.push(new WeakRef(element));
        element.remove();
        await new Promise(later => setTimeout(later));
      }
      return seen.length;
    }, [magnet.key, mode, times] as const);
    const listeners = () => page.evaluate(() => (window as unknown as { listeners(): number }).listeners());

    await round(3);
    const before = await counted();
    await round(100);

    // What runs out by itself, a request or a timer, holds the last ones for a moment.
    await expect.poll(async () => {
      const after = await counted();
      return { listeners: after.listeners - before.listeners, jsEventListeners: Math.max(after.jsEventListeners - before.jsEventListeners, 0), nodes: Math.max(after.nodes - before.nodes, 0) };
    }).toEqual({ listeners: 0, jsEventListeners: 0, nodes: 0 });
    const { objects } = await session.send("Runtime.queryObjects", {
      prototypeObjectId: (await session.send("Runtime.evaluate", { expression: `customElements.get("lead-magnet").prototype` })).result.objectId!,
    });
    const alive = await session.send("Runtime.callFunctionOn", { objectId: objects.objectId!, functionDeclaration: "function () { return this.length; }", returnByValue: true });
    expect(alive.result.value).toBeLessThanOrEqual(4);
  });
}

test("a magnet that is moved keeps its question and its answer, inline and in an open dialog", async ({ page, host }) => {
  const overlay = await host(magnetIn("popup"));
  await page.getByRole("link", { name: overlay.name }).click();
  await overlay.player.start();
  await overlay.player.card.getByRole("radio").nth(1).check();

  await page.locator("lead-magnet[mode]").evaluate(element => document.querySelector("#after")!.after(element));

  await overlay.expectOpen();
  await expect(overlay.player.card.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Escape");
  await overlay.expectClosed();
});

test("a change of mode or key shows what is asked for now", async ({ page, host }) => {
  const overlay = await host(magnetIn("inline"));
  await expect(page.locator("lead-magnet").getByRole("heading").first()).toBeVisible();

  await page.locator("lead-magnet").evaluate(element => element.setAttribute("mode", "popup"));
  await page.getByRole("link", { name: overlay.name }).click();
  await overlay.expectOpen();
  await page.locator("lead-magnet[mode]").evaluate(element => element.setAttribute("mode", "inline"));

  await overlay.expectClosed();
  await expect(page.locator("lead-magnet").getByRole("heading").first()).toBeVisible();
});
