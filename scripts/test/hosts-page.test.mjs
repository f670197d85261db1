import assert from "node:assert/strict";
import { test } from "node:test";
import { hostsPage } from "../lib/hosts/page.mjs";

const engines = [
  { engine: "chromium", counts: { passed: 1, failed: 1, skipped: 0 }, tests: [{ title: "reset styles", result: "passed" }, { title: "a slow line", result: "failed" }] },
  { engine: "firefox", counts: { passed: 1, failed: 0, skipped: 1 }, tests: [{ title: "reset styles", result: "passed" }, { title: "a slow line", result: "skipped" }] },
  { engine: "webkit", why: "not installed on the machine of this proof" },
];

test("every page has a row, every browser that was there a column, and what was not tested is said", () => {
  const page = hostsPage({ date: "2026-11-22", cores: 2, seconds: 90, engines });

  assert.match(page, /\| Page +\| chromium \| firefox \|/);
  assert.match(page, /\| a slow line +\| failed +\| skipped \|/);
  assert.match(page, /\| reset styles +\| passed +\| passed +\|/);
  assert.match(page, /\*\*chromium\*\*: 1 passed, 1 failed, 0 skipped/);
  assert.match(page, /\*\*webkit\*\*: not tested, not installed on the machine of this proof\./);
});
