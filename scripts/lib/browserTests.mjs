import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromPlaywright } from "./results.mjs";
import { root, run } from "./run.mjs";
import { table } from "./table.mjs";

/**
 * End-to-end tests of a proof, in an engine: answers its name with the `version`, the `counts` and each test's `title` and `result`, which
 * Playwright writes into a `report`, or with `why` it is not there. `limit` is in seconds.
 */
export async function testIn({ engine, find }, machine, tests, { env, report, limit }) {
  const { env: place, why } = await find(machine);
  if (why) return { engine, why };
  console.log(`${engine} …`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const script = join(root, "node_modules/@playwright/test/cli.js");
  const ended = await run(process.execPath, [script, "test", ...tests, "--reporter=list,json"], {
    cwd: join(root, "e2e"), limit, env: { ...place, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const text = existsSync(report) ? readFileSync(report, "utf8") : "";
  const counts = fromPlaywright(text);
  if (!counts) throw new Error(`The tests in ${engine} did not come to their end: ${ended.why}.`);
  const { suites } = JSON.parse(text);
  return { engine, version: versionIn(suites), counts, tests: testsIn(suites) };
}

/** The engines whose tests failed, or were all left out. */
export function failedIn(engines) {
  return engines.filter(({ counts }) => counts && (counts.failed > 0 || counts.passed === 0)).map(({ engine }) => engine);
}

/** A line for each engine: what came of its tests, or why there were none. */
export function summaryOf(engines) {
  return engines.map(({ engine, version, counts, why }) =>
    counts ? `- **${engine}** ${version}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped.` : `- **${engine}**: not tested, ${why}.`).join("\n");
}

/** A row for each test, a column for each engine that was there. */
export function tableOf(engines, head) {
  const tried = engines.filter(({ counts }) => counts);
  const titles = [...new Set(tried.flatMap(({ tests }) => tests.map(({ title }) => title)))].sort();
  const rows = titles.map((title) => [title, ...tried.map(({ tests }) => tests.find((test) => test.title === title)?.result ?? "–")]);
  return table([head, ...tried.map(({ engine }) => engine)], rows);
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
