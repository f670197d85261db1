import { table } from "./table.mjs";

const columns = [
  "What", "Seed", "Kills", "Acknowledged", "Calls refused", "Unknown attempts", "Lost", "Doubled", "Other body", "Webhooks not once",
  "Mails too often", "Mails lost", "Unexplained",
];

/** What a proof is made with, as the tests read it: numbers as text. A seed that is not given is new every time. */
export function settings([kills = "100", seed = String(Math.floor(Math.random() * 1e9)), ...rest]) {
  if (rest.length || ![kills, seed].every((text) => /^[1-9]\d{0,8}$/.test(text))) {
    throw new Error("Say how many kills, and if you like the seed, as numbers: npm run prove -- 100 4711");
  }
  return { kills, seed, rounds: String(Math.max(1, Math.round(Number(kills) / 33))) };
}

/** docs/proof.md, from the figures of the kills (tab-separated) and the runner's list of tests. */
export function proofPage({ date, cores, seconds, command, figures, notes = "", tests }) {
  const rows = figures.trim().split("\n").sort().map((line) => line.split("\t"));
  const counts = ["passed", "failed", "skipped"].map((status) => `${tests.filter((test) => test.status === status).length} ${status}`);
  const names = tests.map(({ name, status }) => [sentence(name), status]).sort(([one], [other]) => (one < other ? -1 : 1));
  return `# Proof

Written by \`npm run prove\` on ${date}, ${cores} cores, ${seconds} s: ${counts.join(", ")}. To repeat it: \`${command}\`.

## Kills

The program runs as a process of its own on SQLite with \`synchronous=FULL\` and is killed (SIGKILL) again and again; clients finish the three
templates at once and repeat each call until it is acknowledged; a webhook receiver and an SMTP server, real ones on loopback, outlive
every kill. In the end what clients were told is compared with what is stored and with what the receivers got.

${table(columns, rows)}

- **Acknowledged**: submissions that a client got a 201 for. **Calls refused**: calls that met a dead server and were made again.
- **Unknown attempts**: deliveries that a kill cut off where nobody can know whether they arrived; each says so, and what was done about it.
- **Lost**: acknowledged and not stored. **Doubled**: stored more than once. **Other body**: the stored answer is not the one that was given.
- **Webhooks not once**: (submission, event) pairs for which a receiver that keeps \`webhook-id\`s saw none or several.
- **Mails too often**: mails that came again though no attempt was cut off, reports that came a third time, and notices to owners that came again without saying that they may be duplicates. **Mails lost**: noted as sent and never received. **Unexplained**: deliveries that ended badly without a reason.

${abuse(notes)}## Tests

${table(["Test", "Result"], names)}

\`npm test\` runs all of these too, with four kills at random and a sample of the failpoints.
`;
}

/** LeadMagnets.Web.Tests.Chaos.KillTests.It_loses_nothing: "KillTests: It loses nothing". */
const sentence = (name) => name.replace(/^(?:\w+\.)*(\w+)\.(\w+)/, (_, where, what) => `${where}: ${what.replaceAll("_", " ")}`);

/** One line for each figure about programs, people and mailboxes. */
const abuse = (notes) => notes && `## Programs and people

Bots without JavaScript, scripted people with session and proof of work, and requests for mail to one mailbox, at the program's own door.

${notes.trim().split("\n").map((line) => `- ${line.split("\t")[1]}`).sort().join("\n")}

`;
