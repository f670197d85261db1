// Builds what browsers get: embed/v1.js (loader), embed/<hash>/ (player and its chunks), embed/frame.js and framed.js (iframe mode), admin/ (the scripts and styles of the
// admin pages, when there are any). Runs in a few hundred milliseconds, does nothing when nothing changed, and fails when the
// player has outgrown its budget (design.md 6).
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { adminFiles } from "./build/admin-files.mjs";
import { checkBudget } from "./build/check-budget.mjs";
import { compressed } from "./build/compressed.mjs";
import { digestOf } from "./build/digest-of.mjs";
import { frameFiles } from "./build/frame-files.mjs";
import { loaderFile } from "./build/loader-file.mjs";
import { partFile } from "./build/part-file.mjs";
import { playerFiles } from "./build/player-files.mjs";
import { buildFonts } from "./fonts.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const wwwroot = join(here, "../src/LeadMagnets.Web/wwwroot");
const embed = join(wwwroot, "embed");
const stampFile = join(embed, ".stamp");
const kept = 3; // the current player and the two before it, for loaders that a browser still holds

const stamp = await digestOf(here, ["src", "build", "build.mjs", "fonts.mjs", "package.json", "test/definitions", "../src/LeadMagnets.Domain/Definitions/Texts", "../src/LeadMagnets.Web/wwwroot/report/working.css"]);
if (!process.argv.includes("--force") && existsSync(join(wwwroot, "fonts/cjk.css")) && existsSync(stampFile) && (await readFile(stampFile, "utf8")) === stamp) {
  console.log("widgets: up to date");
} else {
  await build();
}

async function build() {
  await buildFonts();
  const player = [...(await playerFiles(here)), await partFile(here, "modes", "src/loader/modes/modes.ts"), await partFile(here, "marks", "src/loader/marks/marks.ts")];
  // The loader counts too: the folder holds one, and what is in the folder never changes.
  const hashed = [...player.map(f => f.path + f.text), await loaderFile(here, {}, "")];
  const hash = createHash("sha256").update(hashed.join("\0")).digest("hex").slice(0, 12);
  const folder = join(embed, hash);
  const entries = await Promise.all(player.map(async f => ({ ...f, ...(await write(join(folder, f.path), f.text)) })));
  const parts = folder => Object.fromEntries(["player", "modes", "marks"].map(name => [name, [`${folder}${name}.js`, entries.find(f => f.path === `${name}.js`).integrity]]));
  const loader = await loaderFile(here, parts(`${hash}/`), "..");
  // The same for those who pin it by its hash: it never changes, and goes when its player goes.
  const pinned = { path: "loader.js", ...(await write(join(folder, "loader.js"), await loaderFile(here, parts(""), "../.."))) };
  const v1 = { path: "v1.js", ...(await write(join(embed, "v1.js"), loader)) };

  const frames = await Promise.all((await frameFiles(here)).map(async f => ({ path: f.path, lazy: true, ...(await write(join(embed, f.path), f.text)) })));

  const files = entries.map(({ path, size, br, gz, integrity, imports, lazy }) => ({ path, size, br, gz, integrity, imports, lazy }));
  const manifest = JSON.stringify({ hash, loader: v1, pinned, entry: "player.js", files }, null, 2) + "\n";
  await writeFile(join(folder, "manifest.json"), manifest);
  await writeFile(join(embed, "manifest.json"), manifest);
  await removeOldPlayers(hash);

  const admin = await adminFiles(here);
  await rm(join(wwwroot, "admin"), { recursive: true, force: true });
  for (const f of admin) await write(join(wwwroot, "admin", f.path), f.text);

  report([v1, ...files, ...frames], admin.length);
  await checkBudget(here, v1, files);
  await writeFile(stampFile, stamp);
}

async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  const bytes = Buffer.from(text);
  const { br, gz } = compressed(bytes);
  await Promise.all([writeFile(path, bytes), writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  const integrity = "sha384-" + createHash("sha384").update(bytes).digest("base64");
  return { size: bytes.length, br: br.length, gz: gz.length, integrity };
}

async function removeOldPlayers(current) {
  const folders = [];
  for (const name of await readdir(embed)) {
    const path = join(embed, name);
    const entry = await stat(path);
    if (entry.isDirectory() && name !== current) folders.push({ path, age: entry.mtimeMs });
  }
  folders.sort((a, b) => b.age - a.age);
  for (const { path } of folders.slice(kept - 1)) await rm(path, { recursive: true, force: true });
}

function report(files, adminCount) {
  for (const f of files) {
    const note = f.lazy ? "  (only when needed)" : "";
    console.log(`${f.path.padEnd(34)} ${String(f.size).padStart(7)} B  ${String(f.br).padStart(6)} B brotli${note}`);
  }
  if (adminCount > 0) console.log(`${adminCount} files for the admin pages in ${relative(process.cwd(), join(wwwroot, "admin"))}`);
}
