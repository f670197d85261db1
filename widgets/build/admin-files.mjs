import { build } from "esbuild";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { cssTextIn } from "./css-text.mjs";

/** Bundles each script and style sheet that lies directly in src/admin under its own name; fonts and pictures that they use go with them. */
export async function adminFiles(root) {
  const folder = join(root, "src/admin");
  if (!existsSync(folder)) return [];
  const entryPoints = (await readdir(folder)).filter(name => /(?<!\.d)\.(ts|css)$/.test(name)).map(name => join(folder, name));
  if (entryPoints.length === 0) return [];
  const outdir = join(root, "dist/admin");
  const result = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    format: "esm",
    splitting: true,
    minify: true,
    target: ["es2022", "chrome105", "safari16", "firefox110"],
    outdir,
    assetNames: "assets/[name]-[hash]",
    chunkNames: "chunks/[name]-[hash]",
    loader: { ".woff2": "file", ".woff": "file", ".svg": "file", ".png": "file", ".webp": "file" },
    legalComments: "none",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    // The editor draws with the player, which adopts its sheets.
    plugins: [cssTextIn(/src[\\/](player|loader)[\\/].*\.css$/)],
    write: false,
  });
  return result.outputFiles.map(f => ({ path: relative(outdir, f.path), text: f.contents }));
}
