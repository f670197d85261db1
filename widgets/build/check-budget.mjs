import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compressed } from "./compressed.mjs";

/** Bytes, Brotli, until the first question can be answered (design.md 6): loader, player, definition; for a calculator its fields and sliders too. Formulas arrive meanwhile. */
const budgets = [
  { what: "quiz", definition: "cyber-risk", limit: 16 * 1024, also: [] },
  { what: "calculator", definition: "magnet-audit", limit: 24 * 1024, also: [/^numeric-/] },
];

export async function checkBudget(root, loader, files) {
  for (const { what, definition, limit, also } of budgets) {
    const text = JSON.stringify(JSON.parse(await readFile(join(root, `test/definitions/${definition}.json`), "utf8")));
    const needed = withImports(files, files.filter(f => !f.lazy || also.some(name => name.test(f.path))));
    const sum = loader.br + needed.reduce((total, f) => total + f.br, 0) + compressed(Buffer.from(text)).br.length;
    console.log(`${what}: ${sum} of ${limit} B brotli until the first question (definition ${definition} included)`);
    if (sum > limit) throw new Error(`The ${what} needs ${sum} B until its first question, ${sum - limit} B more than design.md 6 allows.`);
  }
}

/** A chunk's own static imports come with it; what it only may fetch later does not. */
function withImports(files, wanted) {
  const found = new Set(wanted);
  for (const f of found) {
    for (const path of f.imports) {
      const other = files.find(o => o.path === path);
      if (other) found.add(other);
    }
  }
  return [...found];
}
