import { build } from "esbuild";
import { join, relative } from "node:path";
import { cssText } from "./css-text.mjs";

/** Bundles the player as ES modules: player.js with what the first question needs, the rest as chunks that are fetched when needed. */
export async function playerFiles(root) {
  const outdir = join(root, "dist");
  const result = await build({
    absWorkingDir: root,
    entryPoints: { player: "src/player/mount.ts", "proof-worker": "src/player/proof/worker.ts" },
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2020",
    outdir,
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    charset: "utf8",
    metafile: true,
    write: false,
    plugins: [cssText],
  });
  const needed = neededAtOnce(result.metafile.outputs, "dist/player.js");
  return result.outputFiles
    .map(f => {
      const path = relative(outdir, f.path);
      const output = result.metafile.outputs[`dist/${path}`];
      return { path, text: f.text, imports: output.imports.filter(isStatic).map(i => relative("dist", i.path)), lazy: !needed.has(`dist/${path}`) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function neededAtOnce(outputs, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const i of outputs[entry].imports) if (isStatic(i)) neededAtOnce(outputs, i.path, seen);
  return seen;
}

function isStatic(i) {
  return i.kind === "import-statement";
}
