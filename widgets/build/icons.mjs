// Writes wwwroot/icons.svg: the Lucide icons that src/admin/icons.json names, as one sprite. The sprite is kept in the repository,
// so that pages show their icons before anything was built. Run after changing the list: node widgets/build/icons.mjs
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const icons = dirname(createRequire(import.meta.url).resolve("lucide-static/package.json"));
const names = JSON.parse(await readFile(join(here, "../src/admin/icons.json"), "utf8")).sort();
const symbols = await Promise.all(names.map(symbol));
const head = `<!-- Lucide icons, ISC License, https://lucide.dev -->\n<svg xmlns="http://www.w3.org/2000/svg">\n`;
await writeFile(join(here, "../../src/LeadMagnets.Web/wwwroot/icons.svg"), `${head}${symbols.join("\n")}\n</svg>\n`);

async function symbol(name) {
  const svg = await readFile(join(icons, "icons", `${name}.svg`), "utf8");
  const shapes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, "")}</symbol>`;
}
