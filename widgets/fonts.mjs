// Puts the product's fonts into the server's wwwroot/fonts: WOFF2 slices by script, so that a page or a PDF fetches only the scripts
// that it shows. Two sheets: fonts.css for everything alphabetic, cjk.css for Chinese, Japanese and Korean, which needs 350 slices.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../src/LeadMagnets.Web/wwwroot/fonts");

// Where letters are few, one file per weight: Chromium embeds those as real fonts, and variable ones as drawings (Type 3).
const sheets = {
  "fonts.css": [
    { name: "Inter", from: "@fontsource/inter", css: ["400", "500", "600", "700", "400-italic", "600-italic"] },
    { name: "Source Serif 4", from: "@fontsource/source-serif-4", css: ["400", "600"] },
    { name: "Noto Sans Arabic", from: "@fontsource/noto-sans-arabic", css: ["400", "600"], only: /-arabic-\d/ },
    { name: "Noto Sans Hebrew", from: "@fontsource/noto-sans-hebrew", css: ["400", "600"], only: /-hebrew-\d/ },
    { name: "Noto Emoji", from: "@fontsource-variable/noto-emoji", css: ["wght"] },
  ],
  "cjk.css": [
    { name: "Noto Sans SC", from: "@fontsource-variable/noto-sans-sc", css: ["wght"], only: /-\d+-wght/ },
    { name: "Noto Sans JP", from: "@fontsource-variable/noto-sans-jp", css: ["wght"], only: /-\d+-wght/ },
    { name: "Noto Sans KR", from: "@fontsource-variable/noto-sans-kr", css: ["wght"], only: /-\d+-wght/ },
  ],
};

export async function buildFonts() {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [file, fonts] of Object.entries(sheets)) {
    const faces = await Promise.all(fonts.map(facesOf));
    await writeFile(join(target, file), faces.flat().join("\n") + "\n");
  }
}

async function facesOf({ name, from, css, only }) {
  const home = dirname(createRequire(import.meta.url).resolve(`${from}/package.json`));
  await copyFile(join(home, "LICENSE"), join(target, `${basename(from)}.LICENSE.txt`));
  const faces = [];
  for (const sheet of css) {
    const text = await readFile(join(home, `${sheet}.css`), "utf8");
    for (const [face] of text.matchAll(/@font-face \{[^}]*\}/g)) {
      const file = /url\(\.\/files\/([^)]+)\)/.exec(face)?.[1];
      if (!file || (only && !only.test(file))) continue;
      await copyFile(join(home, "files", file), join(target, basename(file)));
      faces.push(compact(face, name, file));
    }
  }
  return faces;
}

function compact(face, name, file) {
  return face
    .replace(/font-family: '[^']*'/, `font-family: "${name}"`)
    .replace(/src: [^;]*/, `src: url("${file}") format("woff2")`)
    .replace(/\s*\n\s*/g, " ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts();
