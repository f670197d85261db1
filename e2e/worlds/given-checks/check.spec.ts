import { CheckPage } from "../../pages/checkPage";
import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expect, test } from "./_fixture";

test("a marketer checks a page, mends what is told, and checks it again", async ({ admin, product, magnet }) => {
  const { site, server } = product;
  const origin = `http://127.0.0.1:${site.port}`;
  const page = (policy: string) => ({ body: `<!doctype html><html lang="en"><title>Acme prices</title><h1>Prices</h1>${product.snippet(magnet.key)}</html>`, headers: { "Content-Security-Policy": policy } });
  site.serve("/pricing", page("script-src 'self'; connect-src 'self'"));
  const checks = new CheckPage(admin);

  await checks.openFromMagnet(magnet.id);
  await checks.check(`${origin}/pricing`);
  await expect(checks.summary).toContainText("problems to mend");
  await expect(checks.finding("Content-Security-Policy").first()).toContainText(`script-src 'self' ${server.url}`);
  await expect(admin.getByRole("img", { name: "The page on a phone, as the check saw it" })).toBeVisible();
  for (const [colorScheme, width] of [["light", 1280], ["dark", 390]] as const) {
    await admin.emulateMedia({ colorScheme });
    await admin.setViewportSize({ width, height: 844 });
    await expectNoSidewaysScroll(admin, "check");
    await expectAccessible(admin, `check, ${colorScheme}, ${width} px`);
  }

  site.serve("/pricing", page(`script-src 'self' ${server.url}; connect-src 'self' ${server.url}`));
  await admin.getByRole("button", { name: "Check again" }).click();
  await expect(checks.finding("First question")).toContainText("can be answered", { timeout: 60_000 });
  await expect(checks.finding("Content-Security-Policy")).toContainText("it blocks nothing of LeadMagnets");
});
