import assert from "node:assert/strict";
import { test } from "node:test";
import { engines } from "../lib/hosts/engines.mjs";
import { fakeComputer } from "./fake-computer.mjs";

const [, firefox, webKitGtk] = engines;

test("an engine that is not installed is left out, with the package that would bring it, and is not installed", async (t) => {
  const computer = fakeComputer(t);
  computer.apt();

  assert.deepEqual(await firefox.find(computer.machine()), { why: "firefox is not on the PATH; Debian's package firefox-esr brings it" });
  assert.deepEqual(await webKitGtk.find(computer.machine()), { why: "WebKitWebDriver is not on the PATH; Debian's package webkit2gtk-driver brings it" });
  computer.put("WebKitWebDriver");
  assert.deepEqual(await webKitGtk.find(computer.machine()), { why: "Xvfb is not on the PATH; Debian's package xvfb brings it" });
});

test("the installed Firefox is handed to the tests, unless it does not start", async (t) => {
  const computer = fakeComputer(t);
  const path = computer.browser("firefox");
  assert.deepEqual(await firefox.find(computer.machine()), { env: { LEADMAGNETS_TEST_FIREFOX: path } });

  const broken = computer.brokenBrowser("firefox-esr");
  assert.deepEqual(await firefox.find(computer.machine()), { why: `${broken} does not start: error while loading shared libraries: libnss3.so` });
});

test("WebKitGTK needs its driver and a virtual screen", async (t) => {
  const computer = fakeComputer(t);
  computer.put("WebKitWebDriver");
  computer.put("Xvfb");

  assert.deepEqual(await webKitGtk.find(computer.machine()), { env: {} });
});
