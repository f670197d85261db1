import { createServer, type Server as Sockets } from "node:net";
import { once } from "node:events";
import { freePort } from "../../support/freePort";
import { expect, test } from "./_fixture";

/** A server that takes calls and never answers. */
async function silence(port: number): Promise<Sockets> {
  const server = createServer(() => {}).listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

for (const down of ["silent", "gone"] as const) {
  test(`a page waits for nothing while our server is ${down}, and shows the link`, async ({ page, product: { site } }) => {
    const port = await freePort();
    const server = down === "silent" ? await silence(port) : null;
    const address = `http://127.0.0.1:${port}/m/abc`;
    const snippet = `<iframe src="${address}?frame=1" title="How ready are you?" width="100%" height="560" loading="lazy" frameborder="0"></iframe>\n<p><a href="${address}">How ready are you?</a></p>`;

    // A frame in view holds up the load event as every frame does, and nothing else; below the fold, not even that.
    await page.goto(await site.put("frame", snippet, { before: "0" }), { waitUntil: "domcontentloaded", timeout: 10_000 });
    await expect(page.getByRole("link", { name: "How ready are you?" })).toBeVisible({ timeout: 5_000 });
    await page.goto(await site.put("frame", snippet, { before: "20000" }), { waitUntil: "load", timeout: 10_000 });

    await expect(page.getByRole("link", { name: "How ready are you?" })).toBeVisible({ timeout: 5_000 });
    await page.goto("about:blank");
    server?.close();
  });
}
