// Adds a migration to both sets: npm run migration -- NameOfTheChange
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const name = process.argv[2];
if (!/^[A-Z][A-Za-z0-9]+$/.test(name ?? "")) {
  console.error("Give the change a name in PascalCase: npm run migration -- AddCampaigns");
  process.exit(1);
}

run("tool", "restore");
run("build", "tests/LeadMagnets.DesignTime", "-c", "Release", "-v", "q");
for (const engine of ["Sqlite", "Postgres"])
  run("ef", "migrations", "add", name, "--no-build", "--configuration", "Release",
    "--project", "src/LeadMagnets.Web", "--startup-project", "tests/LeadMagnets.DesignTime",
    "--context", `${engine}AppDb`, "--output-dir", `Data/Migrations/${engine}`);

function run(...args) {
  const done = spawnSync("dotnet", args, { cwd: root, stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
