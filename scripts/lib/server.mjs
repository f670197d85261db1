import { spawn } from "node:child_process";

/** Starts the published program, passes signals on to it, and answers with its exit code. */
export function serve(folder, args, env) {
  const child = spawn("dotnet", ["LeadMagnets.Web.dll", ...args], { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
  // A closed terminal ends the server as politely as Ctrl-C does.
  const passedOn = { SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGTERM" };
  for (const [received, sent] of Object.entries(passedOn)) process.on(received, () => child.kill(sent));
  // npm that is killed takes nobody with it: the shell between it and us keeps the signal to itself.
  if (env.npm_lifecycle_event) whenOrphaned(() => child.kill("SIGTERM"));

  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? signals[signal] ?? 1));
  });
}

function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 1000);
  watch.unref();
}

// What a shell answers for a program that a signal ended.
const signals = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
