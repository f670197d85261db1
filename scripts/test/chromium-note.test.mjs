import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noteChromium } from "../lib/chromium-note.mjs";
import { fakeComputer } from "./fake-computer.mjs";

const options = { skip: process.platform === "win32" };
const silent = () => {};
const noteIn = (data) => JSON.parse(readFileSync(join(data, "chromium.json"), "utf8"));

test("the server finds the browser's place in a data folder of its own", options, async (t) => {
  const computer = fakeComputer(t);
  const data = join(computer.folder, "new", "data");
  const path = computer.browser("chromium");

  await noteChromium(data, computer.machine(), silent);

  const { at, ...note } = noteIn(data);
  assert.deepEqual(note, { path, source: "found on the PATH" });
  assert.ok(!Number.isNaN(Date.parse(at)));
  assert.deepEqual(readdirSync(data), ["chromium.json"]);
  assert.equal(statSync(data).mode & 0o777, 0o700);
});

test("the reason is there when none can be had", options, async (t) => {
  const computer = fakeComputer(t);
  const said = [];

  await noteChromium(computer.folder, computer.machine(), (line) => said.push(line));

  assert.match(noteIn(computer.folder).error, /^no browser is on the PATH; Playwright's download failed: no network; /);
  assert.match(said.at(-1), /Everything but PDF reports works/);
});

test("while one is looked for the server knows it, or goes on with the last one", options, async (t) => {
  const computer = fakeComputer(t);
  const seen = [];
  const download = async () => {
    seen.push(noteIn(computer.folder));
    return { why: "no network" };
  };

  await noteChromium(computer.folder, computer.machine({ download }), silent);
  writeFileSync(join(computer.folder, "chromium.json"), '{"path":"/last/one"}');
  await noteChromium(computer.folder, computer.machine({ download }), silent);

  assert.deepEqual([seen[0].error, seen[1].path], ["Chromium is still being looked for", "/last/one"]);
});

test("a data folder that cannot be written is said and does no harm", options, async (t) => {
  const computer = fakeComputer(t);
  const said = [];
  mkdirSync(join(computer.folder, "chromium.json"));
  computer.browser("chromium");

  await noteChromium(computer.folder, computer.machine(), (line) => said.push(line));

  assert.match(said.at(-1), /chromium\.json cannot be written/);
});
