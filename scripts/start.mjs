// npm start: installs what is missing, builds, serves, and sets up Chromium while the product already serves.
import { join, resolve } from "node:path";
import { noteChromium } from "./lib/chromium-note.mjs";
import { thisMachine } from "./lib/machine.mjs";
import { root } from "./lib/run.mjs";
import { serve } from "./lib/server.mjs";
import { setting } from "./lib/settings.mjs";
import { buildWidgets, ensurePackages, orExit, publish } from "./lib/steps.mjs";

const app = join(root, "artifacts/app");
const data = resolve(root, setting(process.env, "LeadMagnets__Data") || "data");

await orExit(async () => {
  await ensurePackages();
  await buildWidgets();
  await publish(app);
});

const stopped = new AbortController();
const serving = serve(app, process.argv.slice(2), {
  ...process.env,
  ASPNETCORE_URLS: setting(process.env, "ASPNETCORE_URLS") || "http://localhost:5080",
  LeadMagnets__Data: data,
});
void noteChromium(data, thisMachine({ signal: stopped.signal }));

const code = await serving;
stopped.abort();
process.exit(code);
