// npm run build: the widgets, then the whole solution.
import { build, buildWidgets, ensurePackages } from "./lib/steps.mjs";

try {
  await ensurePackages();
  await buildWidgets();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
