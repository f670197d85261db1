import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { benchPackages } from "./benchPackages.mjs";
import { root } from "./run.mjs";

const folder = join(root, "tests/LeadMagnets.Benchmarks/widget");
const program = join(root, "artifacts/bin/LeadMagnets.Benchmarks/release/LeadMagnets.Benchmarks.dll");

/** The widget's formulas against hand-written JavaScript and against other products' expressions; rows as the C# side gives them. */
export async function formulaRows() {
  await benchPackages("widget");
  const outfile = join(root, "artifacts/bench-widget/engine.mjs");
  await build({ entryPoints: [join(folder, "engine.ts")], bundle: true, format: "esm", target: "es2020", outfile });
  const { shared } = await import(join(folder, "others.mjs"));
  const input = said("dotnet", [program, "calculations"]);
  const trees = said("dotnet", [program, "trees", ...shared.map(([, formula]) => formula)]);
  return JSON.parse(said(process.execPath, [join(folder, "compare.mjs")], { input, env: { ...process.env, SHARED_TREES: trees } }));
}

function said(command, args, options) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", timeout: 300_000, ...options });
  if (status !== 0) throw new Error(`The widget's formulas could not be measured: ${stderr}`);
  process.stderr.write(stderr);
  return stdout;
}
