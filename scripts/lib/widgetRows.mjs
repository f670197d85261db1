import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const manifest = join(root, "src/LeadMagnets.Web/wwwroot/embed/manifest.json");

/** What browsers fetch: until the first question, definition included, as the widget build counts it; and behind it for formulas. */
export async function widgetRows() {
  const { output } = await run(process.execPath, ["build.mjs", "--force"], { cwd: join(root, "widgets"), output: "keep" });
  const found = [...output.matchAll(/^(\w+): (\d+) of (\d+) B brotli until the first question/gm)];
  if (found.length === 0) throw new Error(`The widget build does not say what it weighs:\n${output}`);
  const first = found.map(([, what, bytes, limit]) => ({
    what: `Widget: bytes until the first question of a ${what} (Brotli)`,
    product: `${bytes} B`,
    against: "",
    ratio: (bytes / limit).toFixed(2),
    reach: `${limit / 1024} kB`,
    reached: Number(bytes) <= Number(limit),
  }));
  return [...first, ...formulaBytes(JSON.parse(readFileSync(manifest, "utf8")).files)];
}

/** The engine with all that it imports, and what each group of functions adds to it; what the player has already is not counted. */
export function formulaBytes(files) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const closure = (path, seen = new Set()) => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const other of byPath.get(path).imports) closure(other, seen);
    return seen;
  };
  const named = (name) => files.find((file) => file.path.startsWith(`${name}-`))?.path;
  const bytes = (path, known) => [...closure(path)].filter((each) => !known.has(each)).reduce((sum, each) => sum + byPath.get(each).br, 0);
  const player = closure("player.js");
  const engine = named("engine");
  const known = new Set([...player, ...closure(engine)]);
  const groups = ["math", "finance", "lookup", "text", "date"].map((group) => `${group} ${bytes(named(group), known)} B`);
  return [{ what: "Widget: the formula engine, behind the first question of a calculator (Brotli)", product: `${bytes(engine, player)} B`, against: "", ratio: "", reach: "", reached: true },
    { what: "Widget: what a group of functions adds where it is used (Brotli)", product: groups.join(", "), against: "", ratio: "", reach: "", reached: true }];
}
