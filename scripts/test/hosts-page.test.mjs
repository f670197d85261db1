import assert from "node:assert/strict";
import { test } from "node:test";
import { hostsPage } from "../lib/hosts/page.mjs";

const engines = [
  { engine: "Chromium", version: "151.0", counts: { passed: 1, failed: 1, skipped: 0 }, tests: [{ title: "reset styles", result: "passed" }, { title: "a slow line", result: "failed" }] },
  { engine: "Firefox", version: "153.7", counts: { passed: 1, failed: 0, skipped: 1 }, tests: [{ title: "reset styles", result: "passed" }, { title: "a slow line", result: "skipped" }] },
  { engine: "WebKitGTK", why: "WebKitWebDriver is not on the PATH" },
];

test("every page has a row, every engine that was there a column, and what was not tested is said", () => {
  const page = hostsPage({ date: "2026-11-22", cores: 2, seconds: 90, engines });

  assert.match(page, /\| Page +\| Chromium \| Firefox \|/);
  assert.match(page, /\| a slow line +\| failed +\| skipped \|/);
  assert.match(page, /\| reset styles +\| passed +\| passed +\|/);
  assert.match(page, /\*\*Chromium\*\* 151\.0: 1 passed, 1 failed, 0 skipped/);
  assert.match(page, /\*\*WebKitGTK\*\*: not tested, WebKitWebDriver is not on the PATH\./);
});
