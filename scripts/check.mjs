// npm run check: the types of every workspace that has TypeScript. npm test asks the same.
import { ensurePackages, orExit } from "./lib/steps.mjs";
import { checkTypes, typed } from "./lib/types.mjs";

await orExit(ensurePackages);
for (const workspace of typed) {
  const { code } = await checkTypes(workspace);
  if (code !== 0) process.exitCode = 1;
}
