import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";

/** The repository's folder: every script works from here, wherever it was started. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

// The runners' closing lines are read in English, and .NET wants a home even where a bare container names none.
const house = { DOTNET_CLI_UI_LANGUAGE: "en", DOTNET_CLI_TELEMETRY_OPTOUT: "1", DOTNET_NOLOGO: "1", HOME: homedir() };

// What a command has to end by itself, and whom it started with it, before it is killed.
const grace = 5000;

/**
 * Runs a command to its end and never throws: answers `{ code, output, why }`, where `why` says what went wrong in words.
 * `output` is "show" (straight to the console), "both" (shown and kept) or "keep". `limit` is in seconds; who goes beyond is also `late`.
 */
export function run(command, args, { cwd = root, env = {}, output = "show", limit, signal } = {}) {
  return new Promise((resolve) => {
    const pipe = output === "show" ? "inherit" : "pipe";
    const child = spawn(command, args, {
      cwd,
      env: { ...house, ...process.env, ...env },
      stdio: ["ignore", pipe, pipe],
      ...(signal && { signal, killSignal: "SIGTERM" }),
    });

    let kept = "";
    const listen = (stream, console) => {
      stream?.setEncoding("utf8").on("data", (text) => {
        kept += text;
        if (output === "both") console.write(text);
      });
    };
    listen(child.stdout, process.stdout);
    listen(child.stderr, process.stderr);

    let late = false;
    let timer = limit && setTimeout(() => {
      late = true;
      child.kill("SIGTERM");
      timer = setTimeout(() => child.kill("SIGKILL"), grace);
    }, limit * 1000);
    // What the command left running (a build server, a database) may hold the pipes open: nobody waits for that.
    child.on("exit", () => {
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, 2000).unref();
    });

    child.on("error", (error) => {
      clearTimeout(timer);
      const why = error.code === "ENOENT" ? `${command} is not installed` : error.message;
      resolve({ code: 127, output: kept, why });
    });
    child.on("close", (code, killer) => {
      clearTimeout(timer);
      const why = late ? `gave up after ${limit} s` : killer ? `ended by ${killer}` : code ? `exit code ${code}` : undefined;
      resolve({ code: late ? code || 1 : code ?? 1, output: kept, why, ...(late && { late }) });
    });
  });
}
