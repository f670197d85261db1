import type { Locator } from "@playwright/test";
import { pdfText } from "../../support/pdfText";
import { by, submissions } from "../../support/submissions";
import { expect, magnetIn, test } from "./_fixture";

for (const mode of ["popup", "side-tab", "slide-in"]) {
  test(`${mode}: the result is printed, all of it and nothing else; closed, the page is`, async ({ page, host, browserName }) => {
    test.skip(browserName !== "chromium", "Only Chromium prints without a printer.");
    const overlay = await host(magnetIn(mode));
    await page.waitForLoadState("networkidle");
    await page.getByRole(mode === "side-tab" ? "button" : "link", { name: overlay.name }).click();
    await overlay.expectOpen();
    await overlay.player.complete(by(`printed-${mode}@northwind.example`, submissions["pm-style"][0]));
    const headings = (await overlay.player.card.getByRole("heading").allInnerTexts()).map(words);
    const title = words(await page.locator("h1").innerText());
    expect(headings.length).toBeGreaterThan(2);
    await comeInAgain(overlay.player.card);

    const paper = words(await pdfText(await page.pdf()));
    for (const heading of headings) expect(paper).toContain(heading);
    expect(paper).not.toContain(title);
    expect(paper).not.toContain("close");

    await overlay.closer.click();
    await overlay.expectClosed();
    const after = words(await pdfText(await page.pdf()));
    expect(after).toContain(title);
    for (const heading of headings) expect(after).not.toContain(heading);
  });
}

test("a panel that came by itself is no part of the printed page", async ({ page, host, browserName }) => {
  test.skip(browserName !== "chromium", "Only Chromium prints without a printer.");
  const overlay = await host(magnetIn("slide-in", `trigger="load"`));
  await overlay.expectOpen();

  const paper = words(await pdfText(await page.pdf()));

  expect(paper).toContain(words(await page.locator("h1").innerText()));
  expect(paper).not.toContain(words(await overlay.player.heading.innerText()));
});

/** As for who prints at once: what comes in has only begun to, and is still unseen. */
const comeInAgain = (card: Locator) =>
  card.evaluate((magnet: HTMLElement) => {
    const screen = magnet.shadowRoot?.querySelector<HTMLElement>(".screen");
    if (!screen) throw new Error("There is no screen that comes in.");
    screen.style.animation = "none";
    screen.getBoundingClientRect();
    screen.style.animation = "";
    const coming = screen.getAnimations();
    if (coming.length === 0) throw new Error("Nothing comes in.");
    for (const animation of coming) animation.pause();
  });

const words = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
