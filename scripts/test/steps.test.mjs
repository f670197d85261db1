import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { stale } from "../lib/steps.mjs";
import { postgresBinaries } from "../lib/test-tools.mjs";

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "leadmagnets-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test("packages are installed when there are none or the lock file is newer", (t) => {
  const at = folder(t);
  const [lock, installed] = [join(at, "lock"), join(at, "installed")];
  writeFileSync(lock, "");
  assert.equal(stale(lock, installed), true);

  writeFileSync(installed, "");
  utimesSync(lock, 2000, 2000);
  utimesSync(installed, 3000, 3000);
  assert.equal(stale(lock, installed), false);

  utimesSync(lock, 4000, 4000);
  assert.equal(stale(lock, installed), true);
});

test("the newest PostgreSQL that has a server is taken", (t) => {
  const home = folder(t);
  for (const [version, programs] of [["9", ["initdb", "postgres"]], ["15", ["initdb", "postgres"]], ["17", ["psql"]]]) {
    mkdirSync(join(home, version, "bin"), { recursive: true });
    for (const program of programs) writeFileSync(join(home, version, "bin", program), "");
  }

  assert.equal(postgresBinaries(home), join(home, "15", "bin"));
  assert.equal(postgresBinaries(join(home, "none")), undefined);
});
