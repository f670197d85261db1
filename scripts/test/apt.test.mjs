import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fakeComputer } from "./fake-computer.mjs";

const wish = { programs: ["php-cli"], own: /^php/, files: ["wordpress"] };

test("packages are unpacked with what is missing, with their own although they are installed, and without what is there", async (t) => {
  const computer = fakeComputer(t);
  computer.packages({ all: ["libc6", "libaio1", "php8.2-cli", "php-cli"], installed: ["libc6", "php8.2-cli"] });
  const folder = join(computer.folder, "unpacked");

  const { versions } = await computer.machine({ root: false }).unpack(wish, folder);

  assert.deepEqual(versions, { libaio1: "1:2.0-1", "php-cli": "1:2.0-1", "php8.2-cli": "1:2.0-1", wordpress: "1:2.0-1" });
  assert.equal(readdirSync(folder).filter((name) => name.startsWith("unpacked-")).length, 4);
});

test("what cannot be fetched says why, after root has tried new lists", async (t) => {
  const computer = fakeComputer(t);
  const folder = join(computer.folder, "unpacked");
  assert.deepEqual(await computer.machine().unpack(wish, folder), { why: "apt-get and dpkg-deb are not at hand" });

  computer.packages({ all: [], installed: [] });
  computer.apt();
  assert.deepEqual(await computer.machine({ root: false }).unpack(wish, folder), { why: "Unable to locate package php-cli" });
  assert.equal(readdirSync(computer.folder).includes("lists"), false);
  await computer.machine().unpack(wish, folder);
  assert.equal(readdirSync(computer.folder).includes("lists"), true);
});
