/** What each runner says at its end, as `{ passed, failed, skipped }`; undefined when it did not come to its end. */

export function fromTestingPlatform(output) {
  const closing = plain(output).split("Test run summary:").at(-1);
  const count = (word) => number(closing, new RegExp(`^\\s+${word}: (\\d+)\\s*$`, "m"));
  return counts(count("succeeded"), count("failed"), count("skipped"));
}

export function fromNodeTest(output) {
  const count = (word) => number(plain(output), new RegExp(`^ℹ ${word} (\\d+)\\s*$`, "m"));
  const [failed, cancelled, skipped, todo] = ["fail", "cancelled", "skipped", "todo"].map(count);
  return counts(count("pass"), failed + cancelled, skipped + todo);
}

export function fromVitest(json) {
  const report = parse(json);
  return report && counts(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
}

/** A test that passed only when it was tried again has failed. */
export function fromPlaywright(json) {
  const stats = parse(json)?.stats;
  return stats && counts(stats.expected, stats.unexpected + stats.flaky, stats.skipped);
}

/** One suite's result: its counts, and the `problem` when they alone do not tell the truth. */
export function judge(name, code, found, why) {
  const result = { name, ...(found ?? none) };
  if (!found) return { ...result, problem: `did not come to its end (${why ?? `exit code ${code}`})` };
  if (found.passed + found.failed === 0) return { ...result, problem: "ran no test" };
  if (code !== 0 && found.failed === 0) return { ...result, problem: `failed outside its tests (${why ?? `exit code ${code}`})` };
  return result;
}

export const broken = (name, problem) => ({ name, ...none, problem });

/** The closing line of `npm test`. A suite with a problem that no failed test shows counts as one failure. */
export function sum(results) {
  const total = (of) => results.reduce((so, result) => so + of(result), 0);
  const failed = total((result) => result.failed || (result.problem ? 1 : 0));
  const skipped = total((result) => result.skipped);
  const line = `${total((result) => result.passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
  return { line, ok: failed === 0 && results.length > 0 };
}

const none = { passed: 0, failed: 0, skipped: 0 };

const counts = (passed, failed, skipped) =>
  [passed, failed, skipped].every(Number.isInteger) ? { passed, failed, skipped } : undefined;

const number = (text, pattern) => Number(text.match(pattern)?.[1] ?? Number.NaN);

// Runners colour their lines when they are told to, whatever they write to.
export const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, "");

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
