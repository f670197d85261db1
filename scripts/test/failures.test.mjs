import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { failuresOfNodeTest, failuresOfPlaywright, failuresOfTestingPlatform, failuresOfVitest } from "../lib/failures.mjs";

test("a failed .NET test is told with the first lines of its message", () => {
  const output = "passed A.B (3ms)\nfailed LeadMagnets.Web.Tests.Doors.Open(at: 3) (1s 020ms)\n  Assert.Equal() Failure\n  Expected: 1\n  Actual:   2\n    at Doors.Open()\n    at more\nTest run summary: Failed!\n";

  assert.deepEqual(failuresOfTestingPlatform(output), ["LeadMagnets.Web.Tests.Doors.Open(at: 3): Assert.Equal() Failure | Expected: 1 | Actual:   2 | at Doors.Open()"]);
});

test("the counts of a .NET run are no failed test", () => {
  assert.deepEqual(failuresOfTestingPlatform("Test run summary: Failed!\n  total: 2\n  failed: 1\n"), []);
});

test("failed tests of node:test are told, as that runner really writes them", () => {
  const folder = mkdtempSync(join(tmpdir(), "failures-"));
  try {
    writeFileSync(join(folder, "a.test.mjs"), 'import assert from "node:assert";import { test } from "node:test";test("good",()=>{});test("two are one",()=>assert.equal(1,2,"not the same"));');
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const { stdout } = spawnSync(process.execPath, ["--test", "--test-reporter=spec", join(folder, "a.test.mjs")], { encoding: "utf8", env });
    const failures = failuresOfNodeTest(stdout);

    assert.equal(failures.length, 1);
    assert.match(failures[0], /^two are one: .*not the same/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("failed tests of vitest are told, and long messages are cut", () => {
  const report = { testResults: [{ assertionResults: [{ status: "passed", fullName: "a" }, { status: "failed", fullName: "b c", failureMessages: [`Error: ${"x".repeat(400)}`] }] }] };

  const [failure] = failuresOfVitest(JSON.stringify(report));

  assert.match(failure, /^b c: Error: x+…$/);
});

test("failed and flaky tests of Playwright are told with their file", () => {
  const spec = (title, status) => ({ title, file: "a.spec.ts", tests: [{ status, results: [{ error: status === "expected" ? undefined : { message: "Error: \u001b[31mnot seen\u001b[39m" } }] }] });
  const report = { suites: [{ specs: [spec("good", "expected")], suites: [{ specs: [spec("bad", "unexpected"), spec("shaky", "flaky")] }] }] };

  assert.deepEqual(failuresOfPlaywright(JSON.stringify(report)), ["a.spec.ts › bad: Error: not seen", "a.spec.ts › shaky: Error: not seen"]);
});

test("without a report there is nothing to tell", () => {
  assert.deepEqual([failuresOfVitest(""), failuresOfPlaywright(""), failuresOfNodeTest(""), failuresOfTestingPlatform("")], [[], [], [], []]);
});
