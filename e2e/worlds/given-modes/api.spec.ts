import { expect, magnetIn, script, test } from "./_fixture";

const stub = `<script>window.LeadMagnets=window.LeadMagnets||{q:[],open(o){const h={q:[]};for(const m of["open","close","update","unmount"])h[m]=(...a)=>{h.q.push([m,a])};this.q.push([o,h]);return h}}</script>`;

test("calls made before the script, and what is asked of their handles, happen in their order", async ({ page, host, product, magnet }) => {
  const call = `<script>window.handle = LeadMagnets.open({ key: "${magnet.key}", label: "Find your style" }); handle.update({ theme: "dark" });</script>`;
  const overlay = await host("", stub + call + script(product.server.url));
  await overlay.expectOpen();
  await expect(page.locator("lead-magnet[mode=popup]")).toHaveAttribute("theme", "dark");

  await page.evaluate("handle.close()");
  await overlay.expectClosed();
  await page.evaluate("handle.open()");
  await overlay.expectOpen();
  await page.evaluate("handle.update({ theme: null, label: 'Another name' })");
  await expect(page.getByRole("dialog", { name: "Another name" })).toBeVisible();
  await page.evaluate("handle.unmount()");
  await expect(page.locator("lead-magnet")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe("");
});

test("the stub behind the script changes nothing, and an inline magnet goes where it is told to", async ({ page, host, product, magnet }) => {
  await host("", script(product.server.url, "") + stub);

  await page.evaluate(key => (window as any).LeadMagnets.open({ key, mode: "inline", target: "h1" }), magnet.key);

  await expect(page.locator("h1 > lead-magnet").getByRole("heading").first()).toBeVisible();
});

test("the script twice, from two tags, makes one of everything", async ({ page, host, product }) => {
  const errors: string[] = [];
  page.on("pageerror", error => errors.push(error.message));
  const overlay = await host(magnetIn("button") + magnetIn("inline"), script(product.server.url) + script(`${product.server.url}/.`));

  await page.getByRole("button", { name: overlay.name }).click();

  await overlay.expectOpen();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  expect(errors).toEqual([]);
});

test("React and Vue keep `key` for themselves: `magnet` says the same", async ({ page, host, magnet }) => {
  await host(`<lead-magnet magnet="${magnet.key}"></lead-magnet>`);

  await expect(page.locator("lead-magnet").getByRole("heading").first()).toBeVisible();
});
