import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { HostedPage } from "../../pages/hostedPage";
import { expectAccessible } from "../../support/accessible";
import { shown } from "../../support/shown";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

test("a magnet wears the brand of its workspace: logo, corners, room, and the font of the page", async ({ page, admin, gated, visit, product: { server } }) => {
  const look = () => page.locator("lead-magnet").evaluate(host => {
    const root = host.shadowRoot!;
    const [card, button] = [getComputedStyle(root.querySelector(".card")!), getComputedStyle(root.querySelector(".primary")!)];
    return { corner: parseFloat(card.borderTopLeftRadius), room: parseFloat(card.paddingTop), font: card.fontFamily, accent: button.backgroundColor };
  });
  // Without the browser's cache, which keeps what a magnet shows for a minute.
  await page.route("**/api/v1/embed/*", route => route.continue());
  const plain = await visit(gated);
  await expect(plain.button("Plan it")).toBeVisible();
  const before = await look();
  expect(before.font).not.toContain("Georgia");
  await expect(plain.card.getByRole("img")).toHaveCount(0);

  await admin.goto("/settings");
  await admin.getByLabel("Logo file").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: png(40, 20) });
  await admin.getByRole("button", { name: "Upload" }).click();
  await expect(admin.getByRole("img", { name: "Your logo" })).toBeVisible();
  try {
    await choose(admin, { Font: "Font of the page that holds it", Corners: "Square", Room: "Compact" }, "#7a1f5c");
    // The server asks for a magnet's brand anew every five seconds.
    let [branded, after] = [plain, before];
    await expect(async () => {
      branded = await visit(gated);
      await expect(branded.button("Plan it")).toBeVisible();
      after = await look();
      expect(after.corner).toBeLessThan(before.corner);
    }).toPass();
    expect(after.room).toBeLessThan(before.room);
    expect(after.font).toContain("Georgia");
    expect(after.accent).toBe("rgb(122, 31, 92)");
    const logo = branded.card.locator("img.logo");
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0);
    const { height } = (await logo.boundingBox())!;

    // A page may forbid our pictures: the name stands where the logo would.
    await page.route(await logo.evaluate((img: HTMLImageElement) => img.src), route => route.abort());
    const bare = await visit(gated);
    await expect(bare.card.locator("span.logo")).toHaveText(/\S/);
    expect((await bare.card.locator("span.logo").boundingBox())!.height).toBe(height);

    // The hosted page wears the colours before the player comes, and where it never does.
    await page.route("**/embed/v1.js", route => route.abort());
    await page.goto(`${server.url}/m/${gated.key}`);
    await expect(page.locator("button.primary")).toHaveCSS("background-color", "rgb(122, 31, 92)");
  } finally {
    await choose(admin, { Font: "System font: loads nothing", Corners: "Round", Room: "Comfortable" }, "");
    await admin.getByRole("button", { name: "Remove the logo" }).click();
  }
});

test("on a dark ground everything can be read: with the player, without it, where something is wrong, and in the result", async ({ page, admin, visit, product: { api, server } }) => {
  const magnet = await api.published("cyber-risk");
  const submission = by("ground@acme-dental.com", submissions["cyber-risk"][0]);
  try {
    await choose(admin, {}, "#e8b84a", "#14213d");
    // The server asks for a magnet's brand anew every five seconds.
    await expect(async () => expect((await (await page.request.get(`${server.url}/m/${magnet.key}/brand.css`)).text())).toContain("#14213d")).toPass();
    const player = await visit(magnet);
    await expect(player.card.locator(".card")).toHaveCSS("background-color", "rgb(20, 33, 61)");
    await player.start();
    await player.next();
    await expectAccessible(page, "player with errors");
    await player.answerAll(submission);
    await player.fillLead(submission);
    await player.send.click();
    await player.expectResult(shown("cyber-risk", submission));
    await expectAccessible(page, "player's result");

    await page.route("**/embed/v1.js", route => route.abort());
    const definition = await api.definition(magnet);
    const hosted = new HostedPage(page, definition);
    await page.goto(`${server.url}/m/${magnet.key}`);
    await hosted.press(definition.intro.button);
    await hosted.press("Next");
    await expect(page.getByRole("alert")).toBeVisible();
    await expectAccessible(page, "hosted page with errors");
    await hosted.answerAll(submission);
    await hosted.sendLead(submission);
    await expect(hosted.main).toContainText("Critical risk");
    await expectAccessible(page, "hosted result");
  } finally {
    await choose(admin, {}, "");
  }
});

test("an element takes the page's font where it asks for it", async ({ page, gated, visit }) => {
  const player = await visit(gated, `font="inherit" accent="#0a5c36"`);
  await expect(player.button("Plan it")).toBeVisible();

  expect(await player.card.evaluate(host => getComputedStyle(host.shadowRoot!.querySelector(".card")!).fontFamily)).toContain("Georgia");
  expect(await player.button("Plan it").evaluate(button => getComputedStyle(button).backgroundColor)).toBe("rgb(10, 92, 54)");
  expect(await page.locator("h1").evaluate(heading => getComputedStyle(heading).fontFamily)).toContain("Georgia");
});

async function choose(admin: Page, choices: Readonly<Record<string, string>>, accent: string, ground = ""): Promise<void> {
  await admin.goto("/settings");
  await admin.getByRole("textbox", { name: /^Brand colour/ }).fill(accent);
  await admin.getByRole("textbox", { name: /^Ground/ }).fill(ground);
  for (const [label, option] of Object.entries(choices)) await admin.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved. Players and reports show it from now on.")).toBeVisible();
}

/** A picture in one colour. */
function png(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x66)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [["IHDR", header], ["IDAT", deflateSync(Buffer.concat(Array<Buffer>(height).fill(row)))], ["IEND", Buffer.alloc(0)]] as const;
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks.map(([name, data]) => chunk(name, data))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "ascii"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
