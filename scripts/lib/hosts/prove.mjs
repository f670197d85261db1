import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { findChromium, wholeBrowser } from "../chromium.mjs";
import { thisMachine } from "../machine.mjs";
import { fromPlaywright } from "../results.mjs";
import { root, run } from "../run.mjs";
import { buildWidgets, ensurePackages, publish } from "../steps.mjs";
import { hostsPage } from "./page.mjs";

const server = join(root, "artifacts/e2e");
const report = join(root, "artifacts/proof-hosts.json");
const limit = 20 * 60;

/** The hostile pages in every browser that is installed; writes docs/proof-hosts.md. */
export async function proveHosts() {
  await ensurePackages();
  await buildWidgets();
  await publish(server);
  mkdirSync(join(root, "artifacts"), { recursive: true });
  const started = Date.now();
  const engines = [];
  for (const engine of ["chromium", "firefox", "webkit"]) engines.push(await inEngine(engine));
  const page = hostsPage({ date: new Date().toISOString().slice(0, 10), cores: cpus().length, seconds: Math.round((Date.now() - started) / 1000), engines });
  console.log(`\n${page}`);
  const failed = engines.filter(({ counts }) => counts && (counts.failed > 0 || counts.passed === 0));
  if (failed.length) throw new Error(`The proof failed in ${failed.map(({ engine }) => engine).join(", ")}. docs/proof-hosts.md is left as it was.`);
  writeFileSync(join(root, "docs/proof-hosts.md"), page);
}

async function inEngine(engine) {
  const { env, why } = await installed(engine);
  if (why) return { engine, why };
  rmSync(report, { force: true });
  const script = join(root, "node_modules/@playwright/test/cli.js");
  const ended = await run(process.execPath, [script, "test", "given-hosts", "--reporter=list,json"], {
    cwd: join(root, "e2e"), limit,
    env: { ...env, LEADMAGNETS_TEST_WHOLE: "1", LEADMAGNETS_TEST_ENGINE: engine, LEADMAGNETS_TEST_APP: server, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const text = existsSync(report) ? readFileSync(report, "utf8") : "";
  const counts = fromPlaywright(text);
  if (!counts) throw new Error(`The tests in ${engine} did not come to their end: ${ended.why}.`);
  return { engine, counts, tests: testsIn(JSON.parse(text).suites) };
}

/** Firefox and WebKit only as Playwright has them: it can drive no others. */
async function installed(engine) {
  if (engine === "chromium") {
    const { path, error } = await findChromium(wholeBrowser, thisMachine());
    return path ? { env: { [wholeBrowser.setting]: path } } : { why: error };
  }
  const playwright = createRequire(join(root, "e2e/package.json"))("@playwright/test");
  return existsSync(playwright[engine].executablePath()) ? { env: {} } : { why: "not installed on the machine of this proof" };
}

function testsIn(suites) {
  return suites.flatMap((suite) => [
    ...testsIn(suite.suites ?? []),
    ...suite.specs.map(({ title, ok, tests }) => ({ title, result: tests.every((test) => test.status === "skipped") ? "skipped" : ok ? "passed" : "failed" })),
  ]);
}
