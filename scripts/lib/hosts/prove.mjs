import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { thisMachine } from "../machine.mjs";
import { fromPlaywright } from "../results.mjs";
import { root, run } from "../run.mjs";
import { buildWidgets, ensurePackages, publish } from "../steps.mjs";
import { engines } from "./engines.mjs";
import { hostsPage } from "./page.mjs";

const server = join(root, "artifacts/e2e");
const report = join(root, "artifacts/proof-hosts.json");
const limit = 40 * 60;

/** The hostile pages in every browser that is installed; writes docs/proof-hosts.md. */
export async function proveHosts() {
  await ensurePackages();
  await buildWidgets();
  await publish(server);
  mkdirSync(join(root, "artifacts"), { recursive: true });
  const started = Date.now();
  const tried = [];
  for (const engine of engines) tried.push(await inEngine(engine));
  const page = hostsPage({ date: new Date().toISOString().slice(0, 10), cores: cpus().length, seconds: Math.round((Date.now() - started) / 1000), engines: tried });
  console.log(`\n${page}`);
  const failed = tried.filter(({ counts }) => counts && (counts.failed > 0 || counts.passed === 0));
  if (failed.length) throw new Error(`The proof failed in ${failed.map(({ engine }) => engine).join(", ")}. docs/proof-hosts.md is left as it was.`);
  writeFileSync(join(root, "docs/proof-hosts.md"), page);
}

async function inEngine({ engine, tests, find }) {
  const { env, why } = await find(thisMachine());
  if (why) return { engine, why };
  console.log(`${engine} …`);
  rmSync(report, { force: true });
  const script = join(root, "node_modules/@playwright/test/cli.js");
  const ended = await run(process.execPath, [script, "test", ...tests, "--reporter=list,json"], {
    cwd: join(root, "e2e"), limit,
    env: { ...env, LEADMAGNETS_TEST_WHOLE: "1", LEADMAGNETS_TEST_APP: server, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const text = existsSync(report) ? readFileSync(report, "utf8") : "";
  const counts = fromPlaywright(text);
  if (!counts) throw new Error(`The tests in ${engine} did not come to their end: ${ended.why}.`);
  const { suites } = JSON.parse(text);
  return { engine, version: versionIn(suites), counts, tests: testsIn(suites) };
}

function testsIn(suites) {
  return specsIn(suites).map(({ title, ok, tests }) => ({ title, result: tests.every((test) => test.status === "skipped") ? "skipped" : ok ? "passed" : "failed" }));
}

/** What the tests themselves noted of the browser that ran them. */
function versionIn(suites) {
  const notes = specsIn(suites).flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  return notes.find(({ type }) => type === "browser")?.description ?? "of unknown version";
}

function specsIn(suites) {
  return suites.flatMap((suite) => [...specsIn(suite.suites ?? []), ...suite.specs]);
}
