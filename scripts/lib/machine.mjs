import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
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
    /** Undefined when the packages are installed, otherwise why not. */
    async install(packages) {
      const apt = which("apt-get");
      if (!apt) return "apt-get is not at hand";
      if (!root) return "only root may install packages";
      const attempt = () => aptGet(apt, ["install", "--no-install-recommends", ...packages], env, signal);
      const first = await attempt();
      if (!first) return undefined;
      // A fresh container has no lists, an old one has lists of packages that are gone.
      return (await aptGet(apt, ["update"], env, signal)) ?? (await attempt());
    },
  };
}

async function aptGet(apt, args, env, signal) {
  const options = ["-y", "-qq", "-o", "DPkg::Lock::Timeout=120"];
  const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
  const { code, output, why } = await run(apt, [...options, ...args], { env: quiet, output: "keep", limit: 600, signal });
  return code === 0 ? undefined : output.match(/^E: (.+)$/m)?.[1] ?? why;
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
