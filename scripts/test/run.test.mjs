import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "../lib/run.mjs";

const node = (script, more) => run(process.execPath, ["-e", script], { output: "keep", ...more });

test("output and exit code come back", async () => {
  assert.deepEqual(await node("console.log('out'); process.exitCode = 3"), { code: 3, output: "out\n", why: "exit code 3" });
});

test("a command that is not there is said in words", async () => {
  assert.deepEqual(await run("no-such-command", [], { output: "keep" }), { code: 127, output: "", why: "no-such-command is not installed" });
});

// Each of these hangs when it fails.
const patience = { timeout: 20_000 };

test("a command that hangs is given up", patience, async () => {
  const { why } = await node("setInterval(() => {}, 1000)", { limit: 0.5 });

  assert.equal(why, "gave up after 0.5 s");
});

test("a command that is given up can end first what it started", { ...patience, skip: process.platform === "win32" }, async () => {
  const answer = await node("process.on('SIGTERM', () => { console.log('ended'); process.exit(0) }); console.log('ready'); setInterval(() => {}, 1000)", { limit: 2 });

  assert.deepEqual(answer, { code: 1, output: "ready\nended\n", why: "gave up after 2 s", late: true });
});

test("a command that will not end is killed", { ...patience, skip: process.platform === "win32" }, async () => {
  const { late } = await node("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)", { limit: 2 });

  assert.equal(late, true);
});

test("a command that is no longer wanted ends", patience, async () => {
  const stopped = new AbortController();
  const running = node("setInterval(() => {}, 1000)", { signal: stopped.signal });

  stopped.abort();

  assert.notEqual((await running).code, 0);
});

test("a child that lives on does not hold up the answer", patience, async () => {
  const child = "spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit', detached: true })";

  const { output } = await node(`const { spawn } = require('child_process'); const child = ${child}; console.log(child.pid); child.unref()`);

  process.kill(Number(output));
});
