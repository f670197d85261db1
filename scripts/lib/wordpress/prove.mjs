import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { failedIn, testIn } from "../browserTests.mjs";
import { engines } from "../hosts/engines.mjs";
import { thisMachine } from "../machine.mjs";
import { root } from "../run.mjs";
import { buildWidgets, ensurePackages, publish } from "../steps.mjs";
import { wordPressPage } from "./page.mjs";

const server = join(root, "artifacts/e2e");
const report = join(root, "artifacts/proof-wordpress.json");
const limit = 15 * 60;
const left = "docs/proof-wordpress.md is left as it was.";
/** The editor, in which the link is pasted, is more than the driver of WebKitGTK knows. */
const driven = engines.filter(({ engine }) => engine !== "WebKitGTK");

/** PHP's own server and a MariaDB without its service are enough: no Apache, which the package of WordPress would bring. */
const wanted = {
  programs: ["php-cli", "php-mysql", "mariadb-server-core"],
  own: /^(php|mariadb-)/,
  files: ["wordpress", "wordpress-theme-twentytwentythree"],
};

/** A real WordPress, unpacked for the while, shows what is pasted into it; writes docs/proof-wordpress.md. Where none can be had, `isOptional` says so and goes on. */
export async function proveWordPress({ isOptional = false } = {}) {
  await ensurePackages();
  await buildWidgets();
  await publish(server);
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "leadmagnets-wordpress-"));
  try {
    console.log("Unpacking WordPress …");
    const machine = thisMachine();
    const { versions, why } = await machine.unpack(wanted, folder);
    if (why && isOptional) return console.log(`${missing(why)} ${left}`);
    if (why) throw new Error(missing(why));
    const tried = await inAll(machine, folder);
    const page = wordPressPage({ date: new Date().toISOString().slice(0, 10), cores: cpus().length, seconds: Math.round((Date.now() - started) / 1000), versions, engines: tried });
    console.log(`\n${page}`);
    const failed = failedIn(tried);
    if (failed.length) throw new Error(`The proof failed in ${failed.join(", ")}. ${left}`);
    if (tried.every(({ why }) => why)) throw new Error(`There is no browser for the proof. ${left}`);
    writeFileSync(join(root, "docs/proof-wordpress.md"), page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inAll(machine, folder) {
  const tried = [];
  const env = { LEADMAGNETS_TEST_APP: server, LEADMAGNETS_TEST_WORDPRESS: folder };
  for (const engine of driven) tried.push(await testIn(engine, machine, ["--config", "wordpress.config.ts"], { env, report, limit }));
  return tried;
}

const missing = (why) =>
  `WordPress cannot be had: ${why}. It takes Debian's packages ${[...wanted.files, ...wanted.programs].join(", ")} and what they need; \`apt-get update\` brings apt's lists up to date.`;
