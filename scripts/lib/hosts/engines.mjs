import { findChromium, wholeBrowser } from "../chromium.mjs";

/**
 * The engines of the proof: by which configuration of Playwright's runner each is tried, and how it is found on a machine. `find` answers `{ env }`
 * for the tests or `{ why }` not. Only Chromium, which the product needs itself, is installed where it is missing.
 */
export const engines = [
  { engine: "Chromium", tests: ["given-hosts"], find: chromium },
  { engine: "Firefox", tests: ["given-hosts"], find: firefox },
  { engine: "WebKitGTK", tests: ["--config", "webkit.config.ts"], find: webKitGtk },
];

async function chromium(machine) {
  const { path, error } = await findChromium(wholeBrowser, machine);
  return path ? { env: { [wholeBrowser.setting]: path } } : { why: error };
}

async function firefox(machine) {
  const path = ["firefox-esr", "firefox"].map(machine.which).find(Boolean);
  if (!path) return { why: missing("firefox", "firefox-esr") };
  const problem = await machine.broken(path);
  return problem ? { why: `${path} does not start: ${problem}` } : { env: { LEADMAGNETS_TEST_FIREFOX: path } };
}

async function webKitGtk({ which }) {
  if (!which("WebKitWebDriver")) return { why: missing("WebKitWebDriver", "webkit2gtk-driver") };
  if (!which("Xvfb")) return { why: missing("Xvfb", "xvfb") };
  return { env: {} };
}

const missing = (program, name) => `${program} is not on the PATH; Debian's package ${name} brings it`;
