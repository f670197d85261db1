import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/** Installs what a row is compared with, once; answers the folder of the packages. */
export async function benchPackages(name) {
  const cwd = join(root, "tests/LeadMagnets.Benchmarks", name);
  const packages = join(cwd, "node_modules");
  if (!existsSync(packages)) {
    const { code, why } = await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd, output: "keep" });
    if (code !== 0) throw new Error(`What the ${name} is compared with cannot be installed: ${why}.`);
  }
  return packages;
}
