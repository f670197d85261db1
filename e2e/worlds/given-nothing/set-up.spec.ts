import { SignInPage } from "../../pages/signInPage";
import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expect, test } from "./_fixture";

test.use({ baseURL: async ({ product }, use) => use(product.server.url) });

test("the link on the console makes the first owner, once", async ({ page, setupLink, browser, product }) => {
  const check = async (what: string) => {
    for (const [colorScheme, width] of [["light", 390], ["dark", 320]] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await expectNoSidewaysScroll(page, what);
      await expectAccessible(page, `${what}, ${colorScheme}`);
    }
  };
  await page.goto(setupLink);
  await check("set-up");

  await page.getByLabel("Company or brand").fill(" ");
  await page.getByLabel("Your name").fill("Olivia Ortega");
  await page.getByLabel("Your e-mail").fill("olivia@acme.example");
  await page.getByLabel("Password").fill("a quiet sentence about tea");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByLabel("Company or brand")).toHaveAttribute("aria-invalid", "true");
  await check("set-up with errors");

  await page.getByLabel("Company or brand").fill("Acme");
  await page.getByLabel("Password").fill("a quiet sentence about tea");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toContainText("Olivia Ortega");
  await check("empty home");
  for (const path of ["/inbox", "/leads", "/magnets", "/deliveries", "/mail"]) {
    await page.goto(path);
    await check(`empty ${path}`);
  }

  await page.goto(setupLink);
  await expect(page.getByRole("button", { name: "Start" })).toHaveCount(0);

  const colleague = await (await browser.newContext({ baseURL: product.server.url })).newPage();
  await colleague.goto("/");
  await expect(colleague.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expectAccessible(colleague, "sign-in");
  await colleague.getByLabel("E-mail").fill("olivia@acme.example");
  await colleague.getByLabel("Password").fill("a wrong one");
  await colleague.getByRole("button", { name: "Sign in" }).click();
  await expect(colleague.getByRole("alert")).toBeVisible();
  await expectAccessible(colleague, "sign-in with an error");
  await new SignInPage(colleague).signIn("olivia@acme.example", "a quiet sentence about tea");
  await colleague.context().close();
});
