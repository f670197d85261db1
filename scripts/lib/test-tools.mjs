import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium, headlessShell, wholeBrowser } from "./chromium.mjs";

/**
 * What the tests need besides packages: each tool is looked for, installed where apt-get and root are at hand, and its place
 * is handed to the tests as an environment variable. `optional` tools may be missing; tests that want them are then skipped.
 */
export const tools = {
  headlessShell: { name: headlessShell.name, provide: (machine) => chromium(headlessShell, machine) },
  wholeBrowser: { name: wholeBrowser.name, provide: (machine) => chromium(wholeBrowser, machine) },
  pdftotext: {
    optional: "tests that read PDFs back are left out",
    provide: (machine) => debian(machine, "poppler-utils", "LEADMAGNETS_TEST_PDFTOTEXT", () => machine.which("pdftotext")),
  },
  zbarimg: {
    optional: "tests that read QR codes back are left out",
    provide: (machine) => debian(machine, "zbar-tools", "LEADMAGNETS_TEST_ZBARIMG", () => machine.which("zbarimg")),
  },
  postgres: {
    optional: "tests on PostgreSQL are left out",
    provide: (machine) => debian(machine, "postgresql-15", "LEADMAGNETS_TEST_POSTGRES", () => postgresBinaries()),
  },
};

/** Answers `{ env }` with the tool's place, or `{ why }`. */
async function chromium(kind, machine) {
  const { path, error } = await findChromium(kind, machine);
  return path ? { env: { [kind.setting]: path } } : { why: error };
}

async function debian(machine, name, variable, find) {
  if (!find()) {
    console.log(`Installing ${name} …`);
    const why = await machine.install([name]);
    if (why) return { why: `${name} cannot be installed: ${why}` };
  }
  const place = find();
  return place ? { env: { [variable]: place } } : { why: `${name} is installed, but its programs are not where they belong` };
}

/** Debian keeps the server's programs off the PATH, one folder per version; the newest is taken. */
export function postgresBinaries(home = "/usr/lib/postgresql") {
  if (!existsSync(home)) return undefined;
  return readdirSync(home)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(home, version, "bin"))
    .find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}
