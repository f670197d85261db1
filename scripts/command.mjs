// npm run backup|restore|reset-password -- WORD: the owner's commands, on the data folder that npm start uses.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { root, run } from "./lib/run.mjs";
import { setting } from "./lib/settings.mjs";

const [command, word] = process.argv.slice(2);
if (!word) {
  console.error(`Say what: npm run ${command.replace("--", "")} -- ${command === "--reset-password" ? "owner@example.com" : "../backups/monday"}`);
  process.exit(1);
}
const app = join(root, "artifacts/app");
if (!existsSync(join(app, "LeadMagnets.Web.dll"))) {
  console.error("Run npm start once: it builds the program.");
  process.exit(1);
}
const data = resolve(root, setting(process.env, "LeadMagnets__Data") || "data");
const { code } = await run("dotnet", ["LeadMagnets.Web.dll", command, command === "--reset-password" ? word : resolve(word)], {
  cwd: app,
  env: { ...process.env, LeadMagnets__Data: data },
});
process.exit(code ?? 1);
