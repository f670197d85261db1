import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const page = `<!doctype html><title>fuzz</title><script type="module">
import { differences } from "/engine.mjs";
const found = [];
for (let at = 0; ; at++) {
  const answer = await fetch("/rows/" + at);
  if (answer.status === 204) break;
  found.push(...differences(await answer.json()));
}
await fetch("/done", { method: "POST", body: JSON.stringify(found) });
</script>`;

/** Has a browser compute rows `[tree, value]` and answers with those of which it comes to another value. The browser is driven by the page alone. */
export async function differencesIn(browser, enginePath, batches, limit = 120) {
  const profile = mkdtempSync(join(tmpdir(), "leadmagnets-fuzz-"));
  let resolve, reject;
  const outcome = new Promise((...both) => ([resolve, reject] = both));
  const server = createServer((request, response) => {
    const [, what, at] = request.url.split("/");
    if (request.method === "POST") {
      let text = "";
      request.on("data", (part) => (text += part)).on("end", () => { response.end(); resolve(JSON.parse(text)); });
    } else if (what === "engine.mjs") response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(enginePath));
    else if (what === "rows" && at < batches.length) response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(batches[at]));
    else if (what === "rows") response.writeHead(204).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const child = spawn(browser.path, [...browser.args(profile), `http://127.0.0.1:${server.address().port}/`], { stdio: "ignore" });
  child.on("error", reject).on("exit", (code) => reject(new Error(`${browser.name} ended with ${code} before it was done.`)));
  const timer = setTimeout(() => reject(new Error(`${browser.name} was not done after ${limit} s.`)), limit * 1000);
  try {
    return await outcome;
  } finally {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
    await ended(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Ends a browser in good order, so that its helpers end too and leave its folder. */
async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await exit;
  clearTimeout(late);
}

export const chromium = (path) => ({
  name: "Chromium",
  path,
  args: (profile) => [
    "--headless=new", `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
  ],
});

export const firefox = (path) => ({ name: "Firefox", path, args: (profile) => ["--headless", "--no-remote", "--profile", profile] });
