// npm run prove: the kill tests in their long version (npm run prove -- 100 says how many kills); writes docs/proof.md.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root, run } from "./lib/run.mjs";
import { build, buildWidgets, ensurePackages, orExit } from "./lib/steps.mjs";
import { table } from "./lib/table.mjs";

const project = "tests/LeadMagnets.Web.Tests";
const figures = join(root, "artifacts/proof.tsv");
const kills = process.argv[2] ?? "100";
const columns = [
  "What", "Kills", "Acknowledged", "Calls refused", "Unknown attempts", "Lost", "Doubled", "Other body", "Webhooks not once",
  "Mails over 2", "Mails lost", "Unexplained",
];

await orExit(async () => {
  if (!/^[1-9]\d*$/.test(kills)) throw new Error("Say how many kills, as a number: npm run prove -- 100");
  await ensurePackages();
  await buildWidgets();
  await build(project);
  rmSync(figures, { force: true });
  const namespace = "LeadMagnets.Web.Tests.Chaos";
  const args = ["run", "--project", project, "-c", "Release", "--no-build", "--", "-class", `${namespace}.KillTests`, "-class", `${namespace}.FailpointKillTests`, "-explicit", "on"];
  const started = Date.now();
  const { code, why } = await run("dotnet", args, { env: { LEADMAGNETS_TEST_KILLS: kills, LEADMAGNETS_TEST_PROOF: figures } });
  if (!existsSync(figures)) throw new Error(`The tests came to no figures: ${why}.`);
  const text = table(columns, readFileSync(figures, "utf8").trim().split("\n").map((line) => line.split("\t")));
  console.log(`\n${text}`);
  if (code !== 0) throw new Error(`The proof failed: ${why}. docs/proof.md is left as it was.`);
  write(text, Math.round((Date.now() - started) / 1000));
});

function write(text, seconds) {
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(join(root, "docs/proof.md"), `# Proof

\`npm run prove\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${seconds} s. The program runs as a process of its own on SQLite with \`synchronous=FULL\`;
clients finish the three templates at once and repeat each call until it is acknowledged; a webhook receiver and an SMTP server, real
ones on loopback, outlive every kill. In the end what clients were told is compared with what is stored and with what the receivers got.

${text}

- **Acknowledged**: submissions that a client got a 201 for. **Calls refused**: calls that met a dead server and were made again.
- **Unknown attempts**: deliveries that a kill cut off where nobody can know whether they arrived; each says so, and what was done about it.
- **Lost**: acknowledged and not stored. **Doubled**: stored more than once. **Other body**: the stored answer is not the one that was given.
- **Webhooks not once**: (submission, event) pairs for which a receiver that keeps \`webhook-id\`s saw none or several.
- **Mails over 2**: mails that came a third time. **Mails lost**: noted as sent and never received. **Unexplained**: deliveries that ended badly without a reason.
`);
}
