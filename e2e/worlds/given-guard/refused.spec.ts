import { expect, test } from "./_fixture";

test("a website that is not listed learns it before the first answer", async ({ visit, admin, product }) => {
  const magnet = await product.api.published("pm-style");
  await admin.goto(`/magnets/${magnet.id}/websites`);
  await admin.getByRole("main").getByRole("textbox").fill("https://shop.example");
  await admin.getByRole("main").getByRole("button", { name: /save/i }).click();
  await expect(admin).toHaveURL(new RegExp(`/magnets/${magnet.id}`));

  const player = await visit(magnet);

  await expect(player.card.getByRole("alert")).toContainText("Not available on this website.");
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeVisible();
});

test("a player that was changed on its way does not run, and the link shows", async ({ page, visit }) => {
  await page.route(/\/embed\/[0-9a-f]{12}\/player\.js/, async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.stolen = true;\n${await response.text()}` });
  });

  const player = await visit("pm-style");

  await expect(player.card.getByRole("alert")).toContainText("This could not be loaded.");
  await expect(player.card.getByRole("link", { name: "Find out" })).toBeVisible();
  expect(await page.evaluate(() => (window as { stolen?: boolean }).stolen)).toBeUndefined();
});

test("the line that pins the script runs, and a changed script does not", async ({ page, admin, product, magnets }) => {
  const magnet = magnets["pm-style"];
  await admin.goto(`/magnets/${magnet.id}`);
  await admin.getByText("Pin the script").click();
  const line = (await admin.locator("#pinned").textContent())!.trim();
  expect(line).toMatch(/^<script src="http:\/\/[^"]+\/embed\/[0-9a-f]{12}\/loader\.js" integrity="sha384-[^"]+" crossorigin="anonymous" async><\/script>$/);
  const address = await product.site.put("article", product.snippet(magnet.key).replace(/<script.*<\/script>/, line));

  await page.goto(address);
  await expect(page.locator("lead-magnet").getByRole("button", { name: "Start" }).or(page.locator("lead-magnet").getByRole("heading")).first()).toBeVisible();
  await page.route("**/loader.js", async route => route.fulfill({ response: await route.fetch(), body: "window.stolen = true;" }));
  await page.reload();

  await expect(page.locator("lead-magnet").getByRole("link", { name: "Find out" })).toBeVisible();
  expect(await page.evaluate(() => (window as { stolen?: boolean }).stolen)).toBeUndefined();
});
