import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { apt } from "./apt.mjs";
import { run } from "./run.mjs";
import { downloadBrowser } from "./playwright.mjs";

/**
 * What a search for programs may ask of this computer. Tests give it an environment of their own;
 * `signal` ends whatever is under way.
 */
export function thisMachine({ env = process.env, root = process.getuid?.() === 0, download = downloadBrowser, signal } = {}) {
  const which = (name) => find(name, env.PATH ?? "");
  let downloadFailure;

  return {
    env,
    which,
    /** Undefined when the browser starts, otherwise why not: a stub or a missing library is found out here. */
    async broken(path) {
      const { code, why, output } = await run(path, ["--version"], { env, output: "keep", limit: 20, signal });
      return code === 0 ? undefined : firstLine(output) ?? why;
    },
    /** A network that failed once in this run is not asked again. */
    async download(kind) {
      if (downloadFailure) return { why: downloadFailure };
      const answer = await download(kind, signal);
      downloadFailure = answer.why;
      return answer;
    },
    ...apt({ which, env, root, signal }),
  };
}

function find(name, path) {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (executable(file)) return file;
    }
  }
  return undefined;
}

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const firstLine = (text) => text.split("\n").find((line) => line.trim())?.trim();
