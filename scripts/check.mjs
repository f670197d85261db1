// npm run check: the types of every workspace that has TypeScript.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./lib/run.mjs";
import { ensurePackages, orExit } from "./lib/steps.mjs";

await orExit(ensurePackages);
const tsc = join(root, "node_modules/typescript/bin/tsc");
for (const workspace of ["widgets", "e2e"]) {
  if (!existsSync(join(root, workspace, "tsconfig.json"))) continue;
  const { code } = await run(process.execPath, [tsc, "--noEmit", "-p", workspace]);
  if (code !== 0) process.exitCode = 1;
}
