import { build } from "esbuild";
import { cssText } from "./css-text.mjs";
import { runsAtOnce } from "./runs-at-once.mjs";

/** Bundles the loader as one classic script that knows the addresses of its parts and of the server, relative to itself, and the hashes of the parts. */
export async function loaderFile(root, parts, serverPath) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/loader/index.ts"],
    bundle: true,
    format: "iife",
    minify: true,
    target: "es2020",
    legalComments: "none",
    charset: "utf8",
    write: false,
    outfile: "v1.js",
    define: { PARTS: JSON.stringify(parts), SERVER_PATH: JSON.stringify(serverPath) },
    plugins: [cssText],
    banner: { js: runsAtOnce },
  });
  return result.outputFiles[0].text;
}
