import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** Debian's packages, on a computer that may have apt or not. */
export function apt({ which, env, root, signal }) {
  return {
    /** Undefined when the packages are installed, otherwise why not. */
    async install(packages) {
      if (!which("apt-get")) return "apt-get is not at hand";
      if (!root) return "only root may install packages";
      return (await withLists(() => aptGet(["install", "--no-install-recommends", ...packages]))).why;
    },
    /**
     * Unpacks packages into a folder and installs nothing: no service starts, and nothing is left when the folder goes. `programs` come with what
     * they need and this computer has not, and with all `own` packages whether it has them or not; of `files` nothing is run but what is named.
     * Answers `{ versions }` of all by name, or `{ why }` not.
     */
    async unpack({ programs, own, files }, folder) {
      if (!which("apt-get") || !which("dpkg-deb")) return { why: "apt-get and dpkg-deb are not at hand" };
      const fetched = join(folder, "packages");
      mkdirSync(fetched, { recursive: true });
      const { why } = await withLists(() => fetch(programs, own, files, fetched));
      if (why) return { why };
      const versions = {};
      for (const file of readdirSync(fetched)) {
        const unpacked = await call("dpkg-deb", ["-x", file, folder], fetched);
        if (unpacked.why) return { why: `${file} cannot be unpacked: ${unpacked.why}` };
        const [name, version] = file.split("_");
        versions[name] = decodeURIComponent(version);
      }
      return { versions };
    },
  };

  async function fetch(programs, own, files, folder) {
    const simulation = ["install", "--simulate", "--no-install-recommends", ...programs];
    const [missing, needed] = [await aptGet(simulation), await aptGet(["-o", "Dir::State::status=/dev/null", ...simulation])];
    if (missing.why || needed.why) return missing.why ? missing : needed;
    return aptGet(["download", ...new Set([...namesIn(missing), ...namesIn(needed).filter((name) => own.test(name)), ...files])], folder);
  }

  // A fresh container has no lists, an old one has lists of packages that are gone.
  async function withLists(attempt) {
    const first = await attempt();
    if (!first.why || !root) return first;
    const updated = await aptGet(["update"]);
    return updated.why ? updated : attempt();
  }

  function aptGet(args, folder) {
    return call("apt-get", ["-y", "-qq", "-o", "DPkg::Lock::Timeout=120", ...args], folder);
  }

  async function call(program, args, cwd) {
    const { code, output, why } = await run(which(program), args, { env: { ...env, DEBIAN_FRONTEND: "noninteractive" }, output: "keep", limit: 600, signal, cwd });
    return code === 0 ? { output } : { why: output.match(/^E: (.+)$/m)?.[1] ?? why };
  }
}

/** What a simulated installation would install. */
const namesIn = ({ output }) => [...output.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
