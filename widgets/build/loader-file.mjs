import { build } from "esbuild";
import { cssText } from "./css-text.mjs";

/** Bundles the loader as one classic script that knows the player's address, relative to itself, and its hash. */
export async function loaderFile(root, playerPath, playerIntegrity) {
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
    define: { PLAYER_PATH: JSON.stringify(playerPath), PLAYER_INTEGRITY: JSON.stringify(playerIntegrity) },
    plugins: [cssText],
  });
  return result.outputFiles[0].text;
}
