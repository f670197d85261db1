import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.mjs";

const file = join(root, "artifacts/fuzz/engine.mjs");

/** The widget's engine as one module, for Node and for browsers: `answer(tree)` is the value, with the names that RandomTrees.cs knows. */
export async function bundleEngine() {
  mkdirSync(join(root, "artifacts/fuzz"), { recursive: true });
  await build({ entryPoints: [join(root, "tests/fuzz/engine.ts")], bundle: true, format: "esm", target: "es2020", outfile: file, charset: "utf8" });
  return file;
}

export const loadEngine = async () => import(`${pathToFileURL(await bundleEngine()).href}?${Date.now()}`);
