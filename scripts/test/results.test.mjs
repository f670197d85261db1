import assert from "node:assert/strict";
import { test } from "node:test";
import { broken, fromNodeTest, fromPlaywright, fromTestingPlatform, fromVitest, judge, sum } from "../lib/results.mjs";

const closing = (total, failed, succeeded, skipped) =>
  `Test run summary: ${failed ? "Failed" : "Passed"}!\n  total: ${total}\n  failed: ${failed}\n  succeeded: ${succeeded}\n  skipped: ${skipped}\n  duration: 1s 20ms\n`;

test("the closing lines of a .NET run are read", () => {
  assert.deepEqual(fromTestingPlatform(closing(12, 1, 9, 2)), { passed: 9, failed: 1, skipped: 2 });
});

test("the closing lines of a .NET run on Windows are read", () => {
  assert.deepEqual(fromTestingPlatform(closing(3, 0, 3, 0).replaceAll("\n", "\r\n")), { passed: 3, failed: 0, skipped: 0 });
});

test("what a .NET test itself prints is no closing line", () => {
  const output = `  failed: 99\n  succeeded: 99\n${closing(1, 0, 1, 0)}`;

  assert.deepEqual(fromTestingPlatform(output), { passed: 1, failed: 0, skipped: 0 });
});

test("a .NET run that was cut short has no counts", () => {
  assert.equal(fromTestingPlatform("Running tests from a.dll\n"), undefined);
});

test("the closing lines of node:test are read, in colour as well", () => {
  const output = "\u001b[34mℹ tests 7\u001b[39m\n\u001b[34mℹ pass 3\u001b[39m\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1\n";

  assert.deepEqual(fromNodeTest(output), { passed: 3, failed: 2, skipped: 2 });
});

test("vitest's report is read", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

  assert.deepEqual(fromVitest(JSON.stringify(report)), { passed: 5, failed: 1, skipped: 3 });
});

test("in Playwright's report a flaky test has failed", () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };

  assert.deepEqual(fromPlaywright(JSON.stringify(report)), { passed: 4, failed: 2, skipped: 2 });
});

test("a report that was never written has no counts", () => {
  assert.equal(fromVitest(""), undefined);
  assert.equal(fromPlaywright("{}"), undefined);
});

test("a suite without counts did not come to its end, whatever its exit code", () => {
  assert.equal(judge("web", 0, undefined).problem, "did not come to its end (exit code 0)");
  assert.equal(judge("web", 1, undefined, "ended by SIGSEGV").problem, "did not come to its end (ended by SIGSEGV)");
});

test("a suite that ran no test has a problem, even when it skipped some", () => {
  assert.equal(judge("web", 0, { passed: 0, failed: 0, skipped: 3 }).problem, "ran no test");
});

test("an exit code without a failed test is a problem", () => {
  assert.equal(judge("web", 7, { passed: 3, failed: 0, skipped: 0 }).problem, "failed outside its tests (exit code 7)");
});

test("failed tests speak for themselves", () => {
  assert.equal(judge("web", 2, { passed: 3, failed: 1, skipped: 0 }).problem, undefined);
});

test("all suites add up to one line", () => {
  const results = [judge("a", 0, { passed: 3, failed: 0, skipped: 1 }), judge("b", 0, { passed: 4, failed: 0, skipped: 1 })];

  assert.deepEqual(sum(results), { line: "7 passed, 0 failed, 2 skipped", ok: true });
});

test("nothing is said of skipped tests when there are none", () => {
  assert.deepEqual(sum([judge("a", 0, { passed: 3, failed: 0, skipped: 0 })]), { line: "3 passed, 0 failed", ok: true });
});

test("a suite that could not run counts as one failure", () => {
  const results = [judge("a", 0, { passed: 3, failed: 0, skipped: 0 }), broken("b", "the build failed")];

  assert.deepEqual(sum(results), { line: "3 passed, 1 failed", ok: false });
});

test("a suite that failed by its tests is not counted once more", () => {
  assert.deepEqual(sum([judge("a", 2, { passed: 3, failed: 2, skipped: 0 })]), { line: "3 passed, 2 failed", ok: false });
});

test("a run without any suite is no success", () => {
  assert.equal(sum([]).ok, false);
});
