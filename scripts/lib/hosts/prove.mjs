import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { failedIn, testIn } from "../browserTests.mjs";
import { thisMachine } from "../machine.mjs";
import { root } from "../run.mjs";
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
  const started = Date.now();
  const tried = [];
  const env = { LEADMAGNETS_TEST_WHOLE: "1", LEADMAGNETS_TEST_APP: server };
  for (const engine of engines) tried.push(await testIn(engine, thisMachine(), engine.tests, { env, report, limit }));
  const page = hostsPage({ date: new Date().toISOString().slice(0, 10), cores: cpus().length, seconds: Math.round((Date.now() - started) / 1000), engines: tried });
  console.log(`\n${page}`);
  const failed = failedIn(tried);
  if (failed.length) throw new Error(`The proof failed in ${failed.join(", ")}. docs/proof-hosts.md is left as it was.`);
  writeFileSync(join(root, "docs/proof-hosts.md"), page);
}
