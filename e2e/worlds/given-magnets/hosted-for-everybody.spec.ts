import { HostedPage } from "../../pages/hostedPage";
import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

for (const [scheme, width] of [["light", 390], ["dark", 320]] as const) {
  test.describe(() => {
    test.use({ colorScheme: scheme, viewport: { width, height: 844 } });

    test(`the hosted form and the report keep nobody out in ${scheme} colours and fit ${width} px`, async ({ page, magnets, product: { api, server } }) => {
      test.slow();
      const check = async (what: string) => {
        await expectNoSidewaysScroll(page, what);
        await expectAccessible(page, what);
      };
      const magnet = magnets["cyber-risk"];
      const submission = by(`hosted-${scheme}@acme-dental.com`, submissions["cyber-risk"][0]);
      const definition = await api.definition(magnet);
      const hosted = new HostedPage(page, definition);
      // axe needs scripts; the plain form is what the server sends, so the loader is kept out instead.
      await page.route("**/embed/v1.js", route => route.abort());

      await page.goto(`${server.url}/m/${magnet.key}`);
      await check("first page");
      await hosted.press(definition.intro.button);
      await check("step");
      await hosted.press("Next");
      await expect(page.getByRole("alert")).toBeVisible();
      await check("step with errors");
      await hosted.answerAll(submission);
      await check("lead form");
      await hosted.press(definition.leadForm.button);
      await expect(page.getByRole("alert")).toBeVisible();
      await check("lead form with errors");
      await hosted.sendLead(submission);
      await expect(hosted.main).toContainText("Critical risk");
      await check("result");

      await page.goto((await hosted.main.getByRole("link", { name: "Open the full report" }).getAttribute("href"))!);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await check("report");
    });
  });
}
