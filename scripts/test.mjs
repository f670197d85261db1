// npm test: installs what is missing, runs every suite, and closes with one line: "N passed, N failed".
// npm test -- --only domain|web|widgets|e2e|scripts runs one suite (or several, parted by commas).
import { join } from "node:path";
import { chosen } from "./lib/choice.mjs";
import { thisMachine } from "./lib/machine.mjs";
import { broken, sum } from "./lib/results.mjs";
import { root } from "./lib/run.mjs";
import { build, buildWidgets, ensurePackages, publish } from "./lib/steps.mjs";
import { allSuites } from "./lib/suites.mjs";
import { tools } from "./lib/test-tools.mjs";
import { timer } from "./lib/timer.mjs";

const suites = choose();
const wanted = new Set(suites.flatMap((suite) => [...suite.needs, ...suite.wants]));
const server = join(root, "artifacts/e2e");
const env = { LEADMAGNETS_TEST_APP: server };
const leftOut = [];

const since = timer();
const missing = await provide();
const preparation = since();
const results = [];
for (const suite of suites) {
  console.log(`\n=== ${suite.name}`);
  const [lacking, wished] = [suite.needs, suite.wants].map((names) => names.map((name) => missing.get(name)).find(Boolean));
  const since = timer();
  const result = lacking
    ? broken(suite.name, lacking)
    : await suite.run(env).catch((error) => broken(suite.name, `could not run: ${error.message}`));
  if (result) results.push({ ...result, took: since(), problem: result.problem ?? wished });
}
close();

function choose() {
  try {
    return chosen(process.argv.slice(2), allSuites());
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Answers what could not be had, and why. */
async function provide() {
  const missing = new Map();
  const attempt = async (need, ...actions) => {
    try {
      for (const action of actions) await action();
    } catch (error) {
      missing.set(need, error.message);
    }
  };
  const machine = thisMachine();
  const projects = suites.map((suite) => suite.project).filter(Boolean);

  if (wanted.has("packages")) await attempt("packages", ensurePackages);
  if (wanted.has("widgets")) await attempt("widgets", buildWidgets);
  // One project is built alone, the whole solution otherwise: what no test uses must compile, too.
  if (wanted.has("solution")) await attempt("solution", () => build(projects.length === 1 ? projects[0] : undefined));
  if (wanted.has("server")) await attempt("server", () => publish(server));
  for (const [need, tool] of Object.entries(tools)) {
    if (!wanted.has(need)) continue;
    const { env: place, why } = await tool.provide(machine);
    Object.assign(env, place);
    if (why && tool.optional) leftOut.push(`${why}: ${tool.optional}`);
    else if (why) missing.set(need, `${tool.name} cannot be had: ${why}`);
  }
  return missing;
}

function close() {
  const { line, ok } = sum(results);
  console.log();
  console.log(`installing and building: ${preparation}`);
  for (const { name, passed, failed, skipped, took, problem, failures = [] } of results) {
    for (const failure of failures) console.log(`${name} failed: ${failure}`);
    console.log(`${name}: ${passed} of ${passed + failed} passed${skipped ? `, ${skipped} skipped` : ""} in ${took}${problem ? ` - ${problem}` : ""}`);
  }
  for (const reason of leftOut) console.log(`Left out: ${reason}.`);
  console.log(`\n${line}`);
  process.exitCode = ok ? 0 : 1;
}
