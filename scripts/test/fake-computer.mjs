import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thisMachine } from "../lib/machine.mjs";

/** A computer whose whole PATH is one new folder: what is not put there does not exist. */
export function fakeComputer(t) {
  const folder = mkdtempSync(join(tmpdir(), "leadmagnets-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name, ...lines) => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${lines.join("\n")}\n`, { mode: 0o755 });
    return file;
  };
  return {
    folder,
    put,
    browser: (name) => put(name, 'test "$1" = --version && echo "Chromium 1.2.3"'),
    brokenBrowser: (name) => put(name, 'echo "error while loading shared libraries: libnss3.so" >&2', "exit 127"),
    /** apt-get whose lists are empty until `update`, and whose packages are browsers. */
    apt: () => put("apt-get",
      'for word in "$@"; do package=$word; done',
      `if [ "$package" = update ]; then : > ${folder}/lists; exit 0; fi`,
      `if [ ! -e ${folder}/lists ]; then echo "E: Unable to locate package $package" >&2; exit 100; fi`,
      `printf '#!/bin/sh\\nexit 0\\n' > "${folder}/$package"; /bin/chmod +x "${folder}/$package"`),
    /** apt-get and dpkg-deb that know packages of which `installed` are here: they are fetched as empty files, and unpacked into a file of the same name. */
    packages({ all, installed }) {
      const inst = (names) => names.map((name) => `echo "Inst ${name} (1.0 Debian:12 [all])"`).join("; ") || ":";
      put("apt-get",
        'case "$*" in',
        '*update*) exit 0;;',
        `*/dev/null*--simulate*) ${inst(all)}; exit 0;;`,
        `*--simulate*) ${inst(all.filter((name) => !installed.includes(name)))}; exit 0;;`,
        'esac',
        'while [ "$1" != download ]; do shift; done; shift',
        'for name in "$@"; do : > "${name}_1%3a2.0-1_all.deb"; done');
      put("dpkg-deb", ': > "$3/unpacked-$2"');
    },
    machine: (more = {}) => thisMachine({
      root: true,
      download: async () => ({ why: "no network" }),
      ...more,
      env: { PATH: folder, ...more.env },
    }),
  };
}
