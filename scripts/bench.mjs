// npm run bench: builds what is measured, measures, prints the table and writes docs/benchmarks.md.
// npm run bench -- submissions serving pdf start formulas slider prover player measures some rows only and writes nothing.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { formulaRows } from "./lib/formulaRows.mjs";
import { benchPackages } from "./lib/benchPackages.mjs";
import { findChromium, headlessShell } from "./lib/chromium.mjs";
import { thisMachine } from "./lib/machine.mjs";
import { root, run } from "./lib/run.mjs";
import { build, buildWidgets, ensurePackages, orExit, publish } from "./lib/steps.mjs";
import { table } from "./lib/table.mjs";
import { widgetRows } from "./lib/widgetRows.mjs";

const app = join(root, "artifacts/bench");
const report = join(root, "artifacts/bench-report.json");
const only = process.argv.slice(2);

await orExit(async () => {
  await ensurePackages();
  await buildWidgets();
  await publish(app);
  await build("tests/LeadMagnets.Benchmarks");
  const rows = [...(only.length ? [] : await widgetRows()), ...(await measuredRows()), ...(only.length && !only.includes("formulas") ? [] : await formulaRows())];
  const text = table(["What", "The product", "Against", "Ratio", "Reach", ""], rows.map((row) =>
    [row.what, row.product, row.against, row.ratio, row.reach, row.reach && (row.reached ? "reached" : "**missed**")]));
  console.log(`\n${text}`);
  if (!only.length) write(text);
});

async function measuredRows() {
  const { path } = await findChromium(headlessShell, thisMachine());
  const program = join(root, "artifacts/bin/LeadMagnets.Benchmarks/release/LeadMagnets.Benchmarks.dll");
  const env = { ...(path && { [headlessShell.setting]: path }), LEADMAGNETS_BENCH_PLAYER: await benchPackages("player") };
  const { code, why } = await run("dotnet", [program, app, report, ...only], { env });
  if (code !== 0) throw new Error(`The measurement failed: ${why}.`);
  return JSON.parse(readFileSync(report, "utf8"));
}

function write(text) {
  const [cpu] = cpus();
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(join(root, "docs/benchmarks.md"), `# Benchmarks

Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpu?.model ?? "unknown"}), Node ${process.versions.node}.
Each ratio comes from one run, in which both sides had the same machine; the absolute figures are that machine's on that day.
Clients, program and comparison share these cores. What is compared with what stands in \`tests/LeadMagnets.Benchmarks\`, a file per row.

${text}
`);
}
