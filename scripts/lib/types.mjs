import { join } from "node:path";
import { root, run } from "./run.mjs";

/** The workspaces that have TypeScript. */
export const typed = ["widgets", "e2e"];

/** Checks the types of a workspace, as its tsconfig.json says. */
export function checkTypes(workspace, output = "show") {
  return run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", workspace], { output });
}
