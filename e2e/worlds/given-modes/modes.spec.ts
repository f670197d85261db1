import { settled } from "../../support/settled";
import { expect, magnetIn, test } from "./_fixture";

const byClick = [
  { mode: "popup", opener: "link" },
  { mode: "page", opener: "link" },
  { mode: "slide-in", opener: "link" },
  { mode: "side-tab", opener: "button" },
  { mode: "button", opener: "button" },
  { mode: "exit", opener: "link", attributes: `trigger="click"` },
] as const;

for (const { mode, opener, ...rest } of byClick) {
  test(`${mode}: a key press opens it, Escape closes it, and the focus is back where it was`, async ({ page, host }) => {
    const overlay = await host(magnetIn(mode, "attributes" in rest ? rest.attributes : ""));
    await page.getByRole(opener, { name: overlay.name }).focus();

    await page.keyboard.press("Enter");
    await overlay.expectOpen();
    expect(await overlay.focused()).toBe(overlay.name);
    await page.keyboard.press("Tab");
    expect(await overlay.focused()).toBe("Close");
    if (mode !== "slide-in") {
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press("Tab");
        expect(await overlay.holdsFocus()).toBe(true);
      }
    }
    await page.keyboard.press("Escape");

    await overlay.expectClosed();
    expect(await page.getByRole(opener, { name: overlay.name }).evaluate(e => e.matches(":focus"))).toBe(true);
  });
}

for (const trigger of ["load", "delay:0.3", "scroll:60"]) {
  test(`a popup opens by itself: ${trigger}`, async ({ page, host }) => {
    const overlay = await host(magnetIn("popup", `trigger="${trigger}"`));
    await expect(page.locator("#link")).toBeHidden();
    if (trigger.startsWith("scroll")) {
      await settled(page);
      await overlay.expectClosed();
      await page.mouse.wheel(0, 4000);
    }

    await overlay.expectOpen();
    await overlay.closer.click();
    await overlay.expectClosed();
  });
}

test("exit: the mouse leaves through the top", async ({ page, host }) => {
  const overlay = await host(magnetIn("exit", `trigger="exit:0"`));
  await page.locator("#link").waitFor({ state: "hidden" });

  await page.mouse.move(300, 300);
  await expect(async () => {
    await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, clientY: -2 })));
    await expect(overlay.dialog).toBeVisible({ timeout: 500 });
  }).toPass();

  await overlay.expectOpen();
});

test.describe(() => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 740 } });

  test("exit: a finger swipes back up", async ({ page, host }) => {
    const overlay = await host(magnetIn("exit", `trigger="exit:0"`) + `<p style="height:3000px">Read on.</p>`);
    await page.locator("#link").waitFor({ state: "hidden" });
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: 190, y: from }] });
      for (let step = 1; step <= 8; step++) await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: 190, y: from + ((to - from) * step) / 8 }] });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };

    await expect(async () => {
      await swipe(700, 100);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(900);
    }).toPass();
    await overlay.expectClosed();
    // How fast a swipe is depends on how busy the machine is.
    await expect(async () => {
      await swipe(100, 700);
      if (await overlay.dialog.isHidden()) await swipe(700, 100);
      await expect(overlay.dialog).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await overlay.expectOpen();
  });
});

test("a click beside a popup closes it, marking a text that ends there does not", async ({ page, host }) => {
  const overlay = await host(magnetIn("popup"));
  await page.getByRole("link", { name: overlay.name }).click();
  await overlay.expectOpen();

  const box = (await overlay.dialog.boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(10, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await overlay.expectOpen();

  await page.mouse.click(10, box.y + 200);
  await overlay.expectClosed();
});

test("the page behind a dialog stays where it is, and gets back what it had", async ({ page, host }) => {
  const overlay = await host(magnetIn("popup"));
  const look = () => page.evaluate(() => ({
    x: document.querySelector("h1")!.getBoundingClientRect().x, style: document.documentElement.getAttribute("style"), overflow: getComputedStyle(document.documentElement).overflow,
  }));
  const before = await look();

  await page.getByRole("link", { name: overlay.name }).click();
  await overlay.expectOpen();
  expect(await look()).toMatchObject({ x: before.x, overflow: "hidden" });
  await page.keyboard.press("Escape");
  await overlay.expectClosed();

  expect(await look()).toEqual(before);
});

test("a popup comes up over the highest z-index from inside a transformed page, and nothing of it is fetched before", async ({ page, host }) => {
  const fetched: string[] = [];
  page.on("request", request => fetched.push(new URL(request.url()).pathname));
  const overlay = await host(magnetIn("popup"));
  expect(fetched.filter(path => path.includes("player") || path.startsWith("/api/"))).toEqual([]);

  await page.getByRole("link", { name: overlay.name }).click();
  await overlay.expectOpen();

  expect(fetched.some(path => path.endsWith("/player.js"))).toBe(true);
  const box = (await overlay.dialog.boundingBox())!;
  expect(await page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.localName, [box.x + box.width / 2, box.y + 30])).toBe("lead-magnet");
});

test("an element that comes later opens a popup by its key, with its own label and placement", async ({ page, host, magnet }) => {
  const overlay = await host("");
  await page.locator("#after").evaluate((after, key) => {
    const button = document.createElement("button");
    button.dataset.leadMagnet = key;
    button.dataset.label = "Find your style";
    button.dataset.placement = "article";
    button.id = "late";
    button.append("Try it");
    after.before(button);
  }, magnet.key);

  await page.locator("#late").click();
  await overlay.expectOpen();
  expect(await page.locator("lead-magnet[mode]").getAttribute("placement")).toBe("article");
  await page.keyboard.press("Escape");
  await overlay.expectClosed();
  expect(await overlay.focused()).toBe("late");
  await page.locator("#late").click();
  await overlay.expectOpen();
  await expect(page.locator("lead-magnet[mode]")).toHaveCount(1);
});

test("what slides in leaves the page and its focus alone, and waits while somebody writes", async ({ page, host }) => {
  const overlay = await host(magnetIn("slide-in", `trigger="scroll:30"`));
  await page.locator("#link").waitFor({ state: "hidden" });
  await page.locator("#search").fill("ti");
  await page.evaluate(() => scrollTo(0, 9999));
  await settled(page);
  await overlay.expectClosed();

  await page.locator("#home").focus();
  await overlay.expectOpen();

  expect(await overlay.focused()).toBe("home");
  await page.locator("#search").click();
  await page.keyboard.type("me");
  await expect(page.locator("#search")).toHaveValue("time");
  await page.keyboard.press("Escape");
  await overlay.expectClosed();
});

test("there are never two: what opens by itself gives way, what is asked for takes the place", async ({ page, host }) => {
  const other = magnetIn("slide-in", `trigger="load" label="By itself"`).replace(` id="link"`, "");
  const third = `<button data-lead-magnet="{key}" data-placement="third" data-label="Asked for" id="third">Open</button>`;
  const overlay = await host(magnetIn("popup", `trigger="load"`) + other + third);
  await overlay.expectOpen();
  await settled(page);
  await expect(page.getByRole("dialog")).toHaveCount(1);

  await page.locator("#third").evaluate((button: HTMLElement) => button.click());

  await expect(page.getByRole("dialog", { name: "Asked for" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(1);
});

test("a narrow screen shows a sheet that ends at the bottom, with everything in reach", async ({ page, host }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  for (const mode of ["popup", "slide-in", "side-tab", "button", "page"]) {
    const overlay = await host(magnetIn(mode));
    await page.getByRole(mode === "side-tab" || mode === "button" ? "button" : "link", { name: overlay.name }).click();
    await overlay.expectOpen();
    await expect(async () => {
      const box = (await overlay.dialog.boundingBox())!;
      expect({ mode, x: box.x, width: box.width, bottom: Math.round(box.y + box.height) }).toEqual({ mode, x: 0, width: 390, bottom: 740 });
    }).toPass();
    await overlay.closer.click();
    await overlay.expectClosed();
  }
});
