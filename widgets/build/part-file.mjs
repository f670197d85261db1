import { build } from "esbuild";
import { cssText } from "./css-text.mjs";

/** Bundles a part that the loader fetches by itself, as one module: nothing in it is shared with the player, which so stays in few files. */
export async function partFile(root, name, entryPoint) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2020",
    legalComments: "none",
    charset: "utf8",
    write: false,
    outfile: `${name}.js`,
    plugins: [cssText],
  });
  return { path: `${name}.js`, text: result.outputFiles[0].text, imports: [], lazy: true };
}
