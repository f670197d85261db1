// npm run oracle: LibreOffice recalculates our formulas from a workbook without values; what differs must be explained in
// scripts/lib/oracle/differences.json. Needs no npm package. Writes docs/oracle.md. npm run oracle -- 5000 7 says how many random formulas, and their seed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyCase } from "./lib/oracle/cases.mjs";
import { agree, explanation, shown } from "./lib/oracle/compare.mjs";
import { recalculated } from "./lib/oracle/libreoffice.mjs";
import { oraclePage } from "./lib/oracle/page.mjs";
import { thisMachine } from "./lib/machine.mjs";
import { root, run } from "./lib/run.mjs";
import { build, orExit } from "./lib/steps.mjs";

const [count = 3000, seed = 20_260_101] = process.argv.slice(2).map(Number);

await orExit(async () => {
  const soffice = await libreOffice();
  await build("tests/LeadMagnets.Fuzz");
  const differences = JSON.parse(readFileSync(join(root, "scripts/lib/oracle/differences.json"), "utf8"));
  const { cases, names, left } = await everyCase(seed, count);
  const leftOut = Object.values(left).reduce((sum, count) => sum + count, 0);
  console.log(`${cases.length} formulas for LibreOffice; ${leftOut} that a workbook cannot hold are left out.`);
  const theirs = await recalculated(soffice, cases, names);

  const different = cases.map((one, i) => ({ ...one, theirs: theirs[i] })).filter((one) => !agree(one.expected, one.theirs, one.tolerance))
    .map((one) => ({ ...one, why: explanation(one, one.theirs, differences) }));
  const unexplained = different.filter(({ why }) => !why);
  for (const one of unexplained.slice(0, 60)) console.log(`${one.source}: ${one.text.slice(0, 300)}\n  ours ${shown(one.expected)}, LibreOffice ${shown(one.theirs)}`);
  if (unexplained.length > 0) throw new Error(`${unexplained.length} of ${cases.length} formulas differ without a known reason.`);

  const version = (await run(soffice, ["--version"], { output: "keep" })).output.trim().split(" ").slice(0, 2).join(" ");
  writeFileSync(join(root, "docs/oracle.md"), oraclePage({ version, cases, left, different, differences, seed }));
  console.log("All agree, or differ for a known reason: docs/oracle.md.");
});

/** The program, from Debian where it is missing and may be installed. */
async function libreOffice() {
  const machine = thisMachine();
  const find = () => machine.which("soffice") ?? machine.which("libreoffice");
  if (!find() && process.getuid?.() === 0 && machine.which("apt-get")) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"], { env: { DEBIAN_FRONTEND: "noninteractive" } });
  }
  const found = find();
  if (!found) throw new Error("LibreOffice is missing. On Debian: apt-get install libreoffice-calc-nogui");
  return found;
}
