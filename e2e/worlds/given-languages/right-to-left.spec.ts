import { Player } from "../../pages/player";
import { expectAccessibleInBoth } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expect, test } from "../../support/test";
import { planner } from "./planner";

test.use({ viewport: { width: 390, height: 844 } });

test("from right to left the hosted page, a frame, the result and the report keep nobody out, light and dark", async ({ page, product: { api, server } }) => {
  test.slow();
  const magnet = await api.publishedDefinition(planner);
  const check = async (what: string) => {
    await expectNoSidewaysScroll(page, what);
    await expectAccessibleInBoth(page, what);
  };
  const address = `${server.url}/m/${magnet.key}?lang=ar`;

  await page.route("**/embed/v1.js", route => route.abort());
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await check("the page without the player");
  await page.unroute("**/embed/v1.js");

  await page.goto(`${address}&frame=1`);
  await expect(page.locator("lead-magnet").getByRole("progressbar")).toBeVisible();
  // The content has no ground: where the page around it is of another scheme, browsers lay their own below, of which axe knows nothing.
  await page.evaluate(() => (document.documentElement.style.background = "Canvas"));
  await check("a frame's content");

  await page.goto(address);
  const player = new Player(page, await (await fetch(`${server.url}/api/v1/embed/${magnet.key}?lang=ar`)).json());
  await expect(player.card.getByRole("progressbar")).toBeVisible();
  await player.card.getByRole("textbox").fill("12");
  await player.card.getByRole("textbox").press("Enter");
  await player.card.getByRole("radio").first().check();
  await page.keyboard.press("Enter");
  await player.card.getByRole("textbox").first().fill("rtl@brightapps.io");
  await check("the lead form");
  await player.card.getByRole("checkbox").check();
  await player.card.getByRole("button", { name: player.definition.leadForm.button }).click();
  await expect(player.card.locator(".result")).toBeVisible();
  await check("the result");

  const [{ submissionId }] = (await api.lead("rtl@brightapps.io")).submissions;
  await page.goto((await api.submission(submissionId)).reportUrl);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await check("the report");
});
