import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { Player } from "../pages/player";
import { eventually } from "../support/eventually";
import { submissions, type Template } from "../support/submissions";
import { expect, test } from "../support/test";
import { people } from "./people";

const root = resolve(import.meta.dirname, "../..");
const file = (name: string) => ({ path: join(root, `docs/pictures/${name}.png`), animations: "disabled" as const });
const font = async (family: string) =>
  `data:font/woff2;base64,${await readFile(join(root, `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`), "base64")}`;

test("inbox, lead and report", async ({ admin, product: { api }, request }) => {
  await nameTheWorkspace(admin);
  const magnets = Object.fromEntries(await Promise.all((["pm-style", "cyber-risk", "magnet-audit"] as Template[]).map(async t => [t, await api.published(t)])));
  let last = { submissionId: "", reportUrl: "", email: "" };
  for (const [name, company, email, template, which] of people) {
    const [submissionId, { answers, lead }] = [randomUUID(), submissions[template][which]];
    const { reportUrl } = await api.submit(magnets[template], submissionId, answers, { ...lead, email, name, company });
    last = { submissionId, reportUrl, email };
  }
  await eventually(async () => (await api.deliveries(last.submissionId)).every(d => d.status === "done") || undefined, "the last submission's deliveries have left");

  await admin.goto("/inbox");
  await admin.screenshot(file("inbox"));

  const { lead } = await api.lead(last.email);
  await admin.goto(`/leads/${lead.id}`);
  await admin.screenshot(file("lead"));

  const pdf = await request.get(`${last.reportUrl}.pdf`);
  expect(pdf.ok()).toBe(true);
  await showPages(admin, await pdf.body());
  await admin.screenshot(file("report"));
});

test("the player on somebody's page", async ({ admin, product: { api, site }, product }) => {
  const { key } = await api.published("magnet-audit");
  const snippet = product.snippet(key).replace("<lead-magnet", '<lead-magnet font="inherit"');
  await admin.goto(await site.put("showcase", snippet, { sans: await font("inter"), serif: await font("source-serif-4") }));
  const player = new Player(admin, await api.definition({ id: "", key, title: "" }));
  const worked = submissions["magnet-audit"][0];
  await player.start();
  await player.answerStep(0, worked);
  await player.next();
  await player.answerStep(1, worked);
  await admin.mouse.click(10, 10);
  await admin.evaluate(() => scrollTo(0, 0));
  await admin.screenshot(file("player"));
});

async function nameTheWorkspace(admin: Page): Promise<void> {
  await admin.goto("/settings");
  await admin.getByLabel("Name", { exact: true }).fill("Northwind Growth");
  await admin.getByRole("button", { name: "Save" }).click();
}

/** The first pages of a PDF as sheets on a table. */
async function showPages(page: Page, pdf: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "leadmagnets-pictures-"));
  await writeFile(join(folder, "report.pdf"), pdf);
  execFileSync("pdftoppm", ["-r", "110", "-l", "3", "-png", join(folder, "report.pdf"), join(folder, "page")]);
  const names = (await readdir(folder)).filter(name => name.endsWith(".png")).sort();
  const sheets = await Promise.all(names.map(async name => `<img src="data:image/png;base64,${await readFile(join(folder, name), "base64")}">`));
  await page.goto("about:blank"); // the product's own policy would forbid the style
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.setContent(`<style>body{margin:0;height:640px;display:flex;gap:28px;align-items:center;justify-content:center;background:#dcdee4}img{width:380px;box-shadow:0 2px 4px #0002,0 12px 32px #0002}</style>${sheets.join("")}`);
}
