import { build } from "esbuild";
import { readFile, readdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { cssText } from "./css-text.mjs";
import { importAgain } from "./import-again.mjs";
import { oneEntry } from "./one-entry.mjs";

/** Bundles the player as ES modules: player.js with what the first question needs, the rest as chunks that are fetched when needed. */
export async function playerFiles(root) {
  const outdir = join(root, "dist");
  const result = await build({
    absWorkingDir: root,
    entryPoints: { player: "src/player/mount.ts", "proof-worker": "src/player/proof/worker.ts", "import-again": "src/player/import-again.ts" },
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
  const scripts = result.outputFiles
    .map(f => {
      const path = relative(outdir, f.path);
      const output = result.metafile.outputs[`dist/${path}`];
      return { path, text: f.text, imports: output.imports.filter(isStatic).map(i => relative("dist", i.path)), lazy: !needed.has(`dist/${path}`) };
    });
  return [...(await oneEntry(importAgain(scripts), "player.js")), ...(await wordFiles(root))].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The player's words, a module per language; the folder's hash covers them, so they need none of their own. */
async function wordFiles(root) {
  const texts = join(root, "../src/LeadMagnets.Domain/Definitions/Texts");
  const names = (await readdir(texts)).filter(name => name.endsWith(".json"));
  return Promise.all(names.map(async name => {
    const words = JSON.stringify(JSON.parse(await readFile(join(texts, name), "utf8")));
    return { path: `words-${basename(name, ".json")}.js`, text: `export default ${words};\n`, imports: [], lazy: true };
  }));
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
