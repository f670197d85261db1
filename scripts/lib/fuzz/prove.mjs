import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { findChromium, wholeBrowser } from "../chromium.mjs";
import { thisMachine } from "../machine.mjs";
import { fromNodeTest } from "../results.mjs";
import { root, run } from "../run.mjs";
import { build, ensurePackages } from "../steps.mjs";

const limit = 30 * 60;

/** A million random formulas in C# and in the widget's engine, ten thousand of them in browsers; writes docs/proof-formulas.md. */
export async function proveFormulas([count = "1000000", seed = String(Math.floor(Math.random() * 1e9)), ...rest]) {
  if (rest.length || ![count, seed].every((text) => /^[1-9]\d{0,8}$/.test(text))) {
    throw new Error("Say how many formulas, and if you like the seed, as numbers: npm run prove -- formulas 1000000 4711");
  }
  console.log(`Seed ${seed}: ${count} random formulas.`);
  await ensurePackages();
  await build("tests/LeadMagnets.Fuzz");
  const { path } = await findChromium(wholeBrowser, thisMachine());
  const started = Date.now();
  const env = { LEADMAGNETS_FUZZ_COUNT: count, LEADMAGNETS_FUZZ_SEED: seed, ...(path ? { [wholeBrowser.setting]: path } : {}) };
  const { code, output, why } = await run(process.execPath, ["--test", "--test-reporter=spec", join(root, "tests/fuzz/fuzz.test.mjs")], { env, output: "both", limit });
  const counts = fromNodeTest(output);
  if (code !== 0 || !counts) throw new Error(`The formulas are not proved: ${why}. Seed ${seed}.`);
  const tests = [...output.matchAll(/✔ (.+?) \(/g)].map(([, name]) => `- ${name}`);
  writeFileSync(join(root, "docs/proof-formulas.md"), `# Proof of the formulas

Written by \`npm run prove -- formulas ${count} ${seed}\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${Math.round((Date.now() - started) / 1000)} s: ${counts.passed} passed, ${counts.failed} failed.

${tests.join("\n")}

The formulas are typed random trees over numbers, texts, columns, tables, dates and every function of the language. A value, an error and a
text count as the same only when they are equal to the last bit. \`npm test\` does ten thousand of them.
`);
}
