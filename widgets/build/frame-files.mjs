import { build } from "esbuild";

/** Bundles the two ends of iframe mode as classic scripts: frame.js for the page around, framed.js for the page inside. */
export function frameFiles(root) {
  return Promise.all(["frame", "framed"].map(async name => {
    const result = await build({
      absWorkingDir: root, entryPoints: [`src/${name}/index.ts`], bundle: true, format: "iife", minify: true, target: "es2020", legalComments: "none",
      charset: "utf8", write: false, outfile: `${name}.js`,
    });
    return { path: `${name}.js`, text: result.outputFiles[0].text };
  }));
}
