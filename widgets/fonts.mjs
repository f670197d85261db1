// Puts the product's fonts into the server's wwwroot/fonts: WOFF2 slices by script, so that a page or a PDF fetches only the scripts
// that it shows. Two sheets: fonts.css for everything alphabetic, cjk.css for Chinese, Japanese and Korean, which needs 350 slices.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../src/LeadMagnets.Web/wwwroot/fonts");

const sheets = {
  "fonts.css": [
    { name: "Inter", from: "inter", css: ["wght.css", "wght-italic.css"] },
    { name: "Source Serif 4", from: "source-serif-4", css: ["opsz.css"] },
    { name: "Noto Sans Arabic", from: "noto-sans-arabic", css: ["wght.css"], only: /-arabic-/ },
    { name: "Noto Sans Hebrew", from: "noto-sans-hebrew", css: ["wght.css"], only: /-hebrew-/ },
    { name: "Noto Emoji", from: "noto-emoji", css: ["wght.css"] },
  ],
  "cjk.css": [
    { name: "Noto Sans SC", from: "noto-sans-sc", css: ["wght.css"], only: /-\d+-wght/ },
    { name: "Noto Sans JP", from: "noto-sans-jp", css: ["wght.css"], only: /-\d+-wght/ },
    { name: "Noto Sans KR", from: "noto-sans-kr", css: ["wght.css"], only: /-\d+-wght/ },
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
  const home = dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${from}/package.json`));
  await copyFile(join(home, "LICENSE"), join(target, `${from}.LICENSE.txt`));
  const faces = [];
  for (const sheet of css) {
    const text = await readFile(join(home, sheet), "utf8");
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
    .replace(/url\([^)]*\) format\('[^']*'\)/, `url("${file}") format("woff2")`)
    .replace(/\s*\n\s*/g, " ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts();
