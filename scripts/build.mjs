// npm run build: the widgets, then the whole solution.
import { build, buildWidgets, ensurePackages, orExit } from "./lib/steps.mjs";

await orExit(async () => {
  await ensurePackages();
  await buildWidgets();
  await build();
});
