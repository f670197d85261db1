import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/** The steps that `npm start`, `npm run build` and `npm test` share. A step that fails throws with what to do. */

/** Runs steps for a script of its own: the first that fails ends the script with its message, without a stack. */
export async function orExit(steps) {
  try {
    await steps();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

export async function ensurePackages() {
  if (!stale(join(root, "package-lock.json"), join(root, "node_modules/.package-lock.json"))) return;
  await step("Installing npm packages", ...npm("ci", "--include=dev"));
}

export async function buildWidgets() {
  if (!existsSync(join(root, "widgets/build.mjs"))) return;
  await step("Building the widgets", process.execPath, ["build.mjs"], join(root, "widgets"));
}

export function build(what = "LeadMagnets.sln") {
  return step(`Building ${what}`, "dotnet", ["build", what, "-c", "Release", "-v", "minimal", "-nologo"]);
}

/** Puts the finished program into a folder, precompiled for this machine: only from there are compressed files served right. */
export function publish(folder) {
  const args = ["publish", "src/LeadMagnets.Web", "-c", "Release", "-o", folder, "-p:Precompile=true", "-v", "quiet", "-nologo"];
  return step("Building the server", "dotnet", args);
}

async function step(title, command, args, cwd = root) {
  console.log(`${title} …`);
  const { code, why } = await run(command, args, { cwd });
  if (code === 0) return;
  const hint = code === 127 && command === "dotnet" ? ": install the .NET 10 SDK" : "";
  throw new Error(`${title} failed: ${why}${hint}.`);
}

/** npm without a shell in between, which Windows would need for npm.cmd. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, [script, ...args]] : ["npm", args];
}

export function stale(source, made) {
  return !existsSync(made) || statSync(made).mtimeMs < statSync(source).mtimeMs;
}
