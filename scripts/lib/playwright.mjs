import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { root, run } from "./run.mjs";

const cli = join(root, "node_modules/@playwright/test/cli.js");

/** Playwright's own browser: the one that is there already, or else a download of at most a minute. */
export async function downloadBrowser(kind, signal, limit = 60) {
  if (!existsSync(cli)) return { why: "the npm packages are not installed" };
  const playwright = (...more) => run(process.execPath, [cli, "install", "chromium", kind.only, ...more], { output: "keep", limit, signal });

  const plan = await playwright("--dry-run");
  const folder = plan.output.match(/Install location:\s+(.+)/)?.[1];
  if (!folder) return { why: plan.why ?? "Playwright does not say where its browser would be" };
  const there = executableIn(folder);
  if (there) return { path: there };

  const { code, output, why } = await playwright();
  if (code !== 0) return { why: output.match(/^Error: (.+)$/m)?.[1] ?? why };
  const path = executableIn(folder);
  return path ? { path } : { why: `no browser in ${folder} after the download` };
}

const names = new Set(["headless_shell", "chrome-headless-shell", "chrome", "Google Chrome for Testing", "Chromium"]);

/** The folder's layout differs by system and version, the program's name hardly. */
function executableIn(folder) {
  // Playwright writes this mark last: without it a download was cut short.
  if (!existsSync(join(folder, "INSTALLATION_COMPLETE"))) return undefined;
  const file = readdirSync(folder, { recursive: true, withFileTypes: true })
    .find((entry) => entry.isFile() && names.has(basename(entry.name, ".exe")));
  return file && join(file.parentPath ?? file.path, file.name);
}
