import { setting } from "./settings.mjs";

/** What prints reports: the headless shell is three times as fast at it as a whole browser. */
export const headlessShell = {
  name: "Chromium",
  setting: "LeadMagnets__Chromium",
  commands: ["chromium-headless-shell", "chrome-headless-shell", "headless_shell", "chromium", "chromium-browser",
    "google-chrome", "google-chrome-stable", "chrome"],
  only: "--only-shell",
  package: "chromium-headless-shell",
};

/** What the end-to-end tests drive: the browser that visitors have. */
export const wholeBrowser = {
  name: "Chromium for the end-to-end tests",
  setting: "LEADMAGNETS_TEST_BROWSER",
  commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  only: "--no-shell",
  package: "chromium",
};

/**
 * Looks for a browser that starts: where the settings say, on the PATH, by Playwright's download, as Debian's package.
 * Answers `{ path, source }`, or `{ error }` with the reason of every step that had one.
 */
export async function findChromium(kind, machine, log = console.log) {
  const say = (text) => log(`${kind.name}: ${text}`);
  const reasons = [];
  for (const look of [inTheSettings, onThePath, fromPlaywright, fromDebian]) {
    for await (const { path, source, why } of look(kind, machine, say)) {
      const problem = path ? await machine.broken(path) : why;
      if (!problem) {
        say(`using ${path} (${source}).`);
        return { path, source };
      }
      reasons.push(path ? `${path} does not start: ${problem}` : problem);
      say(`${reasons.at(-1)}.`);
    }
  }
  return { error: reasons.join("; ") };
}

async function* inTheSettings(kind, { env }) {
  const path = setting(env, kind.setting);
  if (path) yield { path, source: `setting ${kind.setting}` };
}

async function* onThePath(kind, { which }) {
  const paths = kind.commands.map(which).filter(Boolean);
  for (const path of paths) yield { path, source: "found on the PATH" };
  if (paths.length === 0) yield { why: "no browser is on the PATH" };
}

async function* fromPlaywright(kind, machine, say) {
  say("asking Playwright for its own, for at most 60 s …");
  const { path, why } = await machine.download(kind);
  yield path ? { path, source: "Playwright's download" } : { why: `Playwright's download failed: ${why}` };
}

async function* fromDebian(kind, machine, say) {
  say(`trying Debian's package ${kind.package} …`);
  const why = await machine.install([kind.package]);
  if (why) return yield { why: `Debian's package ${kind.package} cannot be installed: ${why}` };
  const path = machine.which(kind.package);
  yield path ? { path, source: "Debian's package" } : { why: `${kind.package} is not on the PATH after its installation` };
}
