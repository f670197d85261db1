import { transform } from "esbuild";
import { readFile } from "node:fs/promises";

/** Lets a script import a style sheet as minified text: `import { css } from "./player.css"`. It is adopted, never injected as a tag. */
export const cssText = cssTextIn(/\.css$/);

/** The same for some of the sheets, where others are sheets. */
export function cssTextIn(filter) {
  return {
    name: "css-text",
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => {
        const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target: ["chrome105", "safari16"] });
        return { contents: `export const css = ${JSON.stringify(code.trim())};`, loader: "js" };
      });
    },
  };
}
