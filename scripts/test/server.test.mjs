import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fakeComputer } from "./fake-computer.mjs";

const options = { skip: process.platform === "win32", timeout: 20_000 };
const module = new URL("../lib/server.mjs", import.meta.url).href;

/** A process that serves with a `dotnet` that says "up" and ends with 7 on SIGTERM and 8 on Ctrl-C; answers once it is up. */
async function serving(t, { env, command = (program, args) => [program, args] } = {}) {
  const computer = fakeComputer(t);
  const program = "process.on('SIGTERM', () => process.exit(7)); process.on('SIGINT', () => process.exit(8));"
    + "console.log('up', process.pid, ...process.argv.slice(1)); setInterval(() => {}, 1000)";
  computer.put("dotnet", `exec ${process.execPath} -e "${program}" -- "$@"`);
  const script = `import { serve } from "${module}";
    process.exit(await serve("${computer.folder}", ["--a", "b"], { ...process.env, PATH: "${computer.folder}" }));`;
  const child = spawn(...command(process.execPath, ["--input-type=module", "-e", script]), {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  const [, pid, ...args] = line.trim().split(" ");
  return { child, pid: Number(pid), args };
}

test("arguments, signals and exit code are passed on", options, async (t) => {
  for (const [signal, code] of [["SIGTERM", 7], ["SIGINT", 8], ["SIGHUP", 7]]) {
    const { child, args } = await serving(t);

    child.kill(signal);

    assert.deepEqual(args, ["LeadMagnets.Web.dll", "--a", "b"]);
    assert.deepEqual(await once(child, "exit"), [code, null]);
  }
});

test("a killed npm leaves no server behind", options, async (t) => {
  const behindAShell = (program, args) => ["sh", ["-c", '"$0" "$@"; true', program, ...args]];
  const { child } = await serving(t, { env: { npm_lifecycle_event: "start" }, command: behindAShell });

  child.kill("SIGKILL");

  // The pipe closes when the last process that could write to it is gone.
  await once(child.stdout, "close");
});

test("a server that is killed ends npm start with a failure", options, async (t) => {
  const { child, pid } = await serving(t);

  process.kill(pid, "SIGKILL");

  assert.deepEqual(await once(child, "exit"), [137, null]);
});
