import type { Page } from "@playwright/test";
import { pdfText } from "../../support/pdfText";
import { expect, test } from "./_fixture";
import type { Host } from "./hosts";

const host: Host = { name: "printed", what: "a page that is printed", naive: { last: "done" } };

test("a printed page shows the result and all of the page's own text", async ({ page, hosts: there, complete, followed, browserName }) => {
  await there.open(host, there.snippet);
  await complete(there.player);

  await page.emulateMedia({ media: "print" });
  await expect(there.player.result).toBeVisible();
  expect(await covers(page, "lead-magnet")).toBe(false);
  if (browserName === "chromium") {
    const paper = await pdfText(await page.pdf());
    for (const text of ["We asked two hundred teams.", "A drinker of tea", "The rest of the article goes on below."]) expect(paper).toContain(text);
  }

  await followed(host, async page => {
    await page.emulateMedia({ media: "print" });
    expect(await covers(page, "#naive-tip"), "the naive widget's tip stays on the paper").toBe(true);
  });
});

/** Whether a widget lies on the text behind it. */
async function covers(page: Page, widget: string): Promise<boolean> {
  const [over, text] = await Promise.all([page.locator(widget).boundingBox(), page.locator("#after").boundingBox()]);
  return over!.y < text!.y + text!.height && over!.y + over!.height > text!.y;
}
