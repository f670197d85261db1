import { build } from "esbuild";
import { cssText } from "./css-text.mjs";

/** Bundles the loader as one classic script that knows the addresses of player and server, relative to itself, and the player's hash. */
export async function loaderFile(root, playerPath, playerIntegrity, serverPath) {
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
    define: { PLAYER_PATH: JSON.stringify(playerPath), PLAYER_INTEGRITY: JSON.stringify(playerIntegrity), SERVER_PATH: JSON.stringify(serverPath) },
    plugins: [cssText],
  });
  return result.outputFiles[0].text;
}
