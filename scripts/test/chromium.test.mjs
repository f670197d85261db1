import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { findChromium, headlessShell, wholeBrowser } from "../lib/chromium.mjs";
import { fakeComputer } from "./fake-computer.mjs";

// The fake programs are shell scripts.
const options = { skip: process.platform === "win32" };
const silent = () => {};
const unasked = () => assert.fail("this step must not be reached");

test("a configured browser wins over the one on the PATH", options, async (t) => {
  const computer = fakeComputer(t);
  computer.browser("chromium-headless-shell");
  const mine = computer.browser("my-browser");

  const found = await findChromium(headlessShell, computer.machine({ env: { LEADMAGNETS__CHROMIUM: mine } }), silent);

  assert.deepEqual(found, { path: mine, source: "setting LeadMagnets__Chromium" });
});

test("a configured browser that is not there is named and passed over", options, async (t) => {
  const computer = fakeComputer(t);
  const path = computer.browser("chromium");
  const said = [];

  const found = await findChromium(headlessShell, computer.machine({ env: { LeadMagnets__Chromium: "/nowhere" } }), (line) => said.push(line));

  assert.equal(found.path, path);
  assert.equal(said[0], "Chromium: /nowhere does not start: /nowhere is not installed.");
});

test("reports are printed by the headless shell when both are on the PATH", options, async (t) => {
  const computer = fakeComputer(t);
  computer.browser("chromium");
  const shell = computer.browser("chromium-headless-shell");

  const found = await findChromium(headlessShell, computer.machine({ download: unasked }), silent);

  assert.deepEqual(found, { path: shell, source: "found on the PATH" });
});

test("end-to-end tests drive a whole browser", options, async (t) => {
  const computer = fakeComputer(t);
  computer.browser("chromium-headless-shell");
  const whole = computer.browser("google-chrome");

  assert.equal((await findChromium(wholeBrowser, computer.machine({ download: unasked }), silent)).path, whole);
});

test("a browser on the PATH that does not start is passed over", options, async (t) => {
  const computer = fakeComputer(t);
  computer.brokenBrowser("chromium-browser");
  const chrome = computer.browser("google-chrome");

  assert.equal((await findChromium(headlessShell, computer.machine(), silent)).path, chrome);
});

test("Playwright is asked when the PATH has none, before Debian", options, async (t) => {
  const computer = fakeComputer(t);
  computer.put("apt-get", "exit 1");
  const path = computer.browser("downloaded");

  const found = await findChromium(headlessShell, computer.machine({ download: async () => ({ path }) }), silent);

  assert.deepEqual(found, { path, source: "Playwright's download" });
});

test("Debian's package follows a download that lacks its libraries, and lists are fetched when needed", options, async (t) => {
  const computer = fakeComputer(t);
  computer.apt();
  const path = computer.brokenBrowser("downloaded");

  const found = await findChromium(headlessShell, computer.machine({ download: async () => ({ path }) }), silent);

  assert.deepEqual(found, { path: join(computer.folder, "chromium-headless-shell"), source: "Debian's package" });
});

test("where none can be had every step says why", options, async (t) => {
  const computer = fakeComputer(t);
  computer.apt();

  const found = await findChromium(headlessShell, computer.machine({ root: false }), silent);

  assert.deepEqual(found, {
    error: "no browser is on the PATH; Playwright's download failed: no network; "
      + "Debian's package chromium-headless-shell cannot be installed: only root may install packages",
  });
});

test("without apt-get that is the reason", options, async (t) => {
  const { error } = await findChromium(headlessShell, fakeComputer(t).machine(), silent);

  assert.match(error, /apt-get is not at hand$/);
});

test("a download that failed is not tried for the second browser", options, async (t) => {
  let downloads = 0;
  const machine = fakeComputer(t).machine({ download: async () => ({ why: `no network ${++downloads}` }) });

  await findChromium(headlessShell, machine, silent);
  const { error } = await findChromium(wholeBrowser, machine, silent);

  assert.match(error, /no network 1/);
});
