// npm run prove: the chaos tests, the fuzzing of formulas in its long version, the hostile pages in every browser that is installed, and a link
// that is pasted into a real WordPress; writes docs/proof.md, docs/proof-formulas.md, docs/proof-hosts.md and docs/proof-wordpress.md.
// npm run prove -- 100 4711 says how many kills, and the seed of an earlier run to repeat it.
// npm run prove -- formulas 1000000 4711 proves the formulas only: how many, and the seed.
// npm run prove -- hosts proves the hostile pages only, npm run prove -- wordpress WordPress only; npm run prove -- work says how long the proof of
// work takes, and writes nothing.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { proofPage, settings } from "./lib/proof.mjs";
import { root, run } from "./lib/run.mjs";
import { proveFormulas } from "./lib/fuzz/prove.mjs";
import { proveHosts } from "./lib/hosts/prove.mjs";
import { proveWordPress } from "./lib/wordpress/prove.mjs";
import { solving } from "./lib/work/solving.mjs";
import { build, buildWidgets, ensurePackages, orExit } from "./lib/steps.mjs";

const project = "tests/LeadMagnets.Web.Tests";
const figures = join(root, "artifacts/proof.tsv");
const notes = `${figures}.notes`;
const report = join(root, "artifacts/proof.json");
const limit = 40 * 60;

await orExit(async () => {
  const [first, ...rest] = process.argv.slice(2);
  if (first === "hosts") return proveHosts();
  if (first === "wordpress") return proveWordPress();
  if (first === "work") return void (await provenWork());
  if (first !== "formulas") await proveStorage();
  await proveFormulas(first === "formulas" ? rest : []);
  if (first === "formulas") return;
  await proveHosts();
  await proveWordPress({ isOptional: true });
});

async function proveStorage() {
  const { kills, rounds, seed } = settings(process.argv.slice(2));
  console.log(`Seed ${seed}: ${kills} kills at random, ${rounds} rounds of every failpoint, at most ${limit / 60} minutes.`);
  await ensurePackages();
  await buildWidgets();
  await build(project);
  mkdirSync(join(root, "artifacts"), { recursive: true });
  for (const file of [figures, notes, report]) rmSync(file, { force: true });

  const started = Date.now();
  const args = ["run", "--project", project, "-c", "Release", "--no-build", "--", "-namespace", "LeadMagnets.Web.Tests.Chaos", "-ctrf", report];
  const env = { LEADMAGNETS_TEST_KILLS: kills, LEADMAGNETS_TEST_ROUNDS: rounds, LEADMAGNETS_TEST_SEED: seed, LEADMAGNETS_TEST_BOTS: "10000", LEADMAGNETS_TEST_PROOF: figures };
  const { code, why } = await run("dotnet", args, { env, limit });
  if (!existsSync(figures) || !existsSync(report)) throw new Error(`The tests came to no figures: ${why}. Seed ${seed}.`);

  const work = await provenWork();
  const page = proofPage({
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    seconds: Math.round((Date.now() - started) / 1000),
    command: `npm run prove -- ${kills} ${seed}`,
    figures: readFileSync(figures, "utf8"),
    notes: `${existsSync(notes) ? readFileSync(notes, "utf8") : ""}work\t${work}\n`,
    tests: JSON.parse(readFileSync(report, "utf8")).results.tests,
  });
  console.log(`\n${page}`);
  if (code !== 0) throw new Error(`The proof failed: ${why}. docs/proof.md is left as it was. Seed ${seed}.`);
  writeFileSync(join(root, "docs/proof.md"), page);
}

async function provenWork() {
  await ensurePackages();
  const { sentence, isKept } = await solving();
  console.log(`\n${sentence}`);
  if (!isKept) throw new Error("The proof of work takes longer than is promised.");
  return sentence;
}
