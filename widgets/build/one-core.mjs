import { createHash } from "node:crypto";
import { build } from "esbuild";

/**
 * What the first question shares with later parts comes out of the bundler in many small files, one for every set of parts that share something.
 * Each is a request, and compresses badly: this puts them into one file, and lets all others import from that.
 */
export async function oneCore(files) {
  const shared = files.filter(f => !f.lazy && f.path.startsWith("chunk-"));
  if (shared.length < 2) return files;
  const names = new Map(shared.flatMap(({ path, text }) => exportsOf(text).map(name => [path, name])).map(([path, name], i) => [`${path} ${name}`, shortName(i)]));
  const entry = [...names].map(([from, name]) => from.split(" ").concat(name)).map(([path, old, name]) => `export { ${old} as ${name} } from "./${path}";`).join("\n");
  const text = await bundled(entry, new Map(shared.map(f => [`./${f.path}`, f.text])));
  const path = `core-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
  const others = files.filter(f => !shared.includes(f)).map(f => ({ ...f, text: rewritten(f.text, path, names), imports: [...new Set(f.imports.map(i => (shared.some(s => s.path === i) ? path : i)))] }));
  return [...others, { path, text, imports: [], lazy: false }];
}

async function bundled(entry, modules) {
  const inMemory = {
    name: "in-memory",
    setup(b) {
      b.onResolve({ filter: /^\.\/chunk-/ }, ({ path }) => ({ path, namespace: "chunk" }));
      b.onLoad({ filter: /.*/, namespace: "chunk" }, ({ path }) => ({ contents: modules.get(path) }));
    },
  };
  const result = await build({ stdin: { contents: entry }, bundle: true, format: "esm", minify: true, target: "es2020", legalComments: "none", charset: "utf8", write: false, plugins: [inMemory] });
  return result.outputFiles[0].text;
}

/** `export{i as a,r as b};` stands at the end of what the bundler writes. */
function exportsOf(text) {
  const [, list = ""] = /export\{([^}]*)\};?\s*$/.exec(text) ?? [];
  return list.split(",").filter(Boolean).map(one => one.split(" as ").at(-1).trim());
}

/** `import{a as M}from"./chunk-….js";` stands at the beginning; all of one core become one import. */
function rewritten(text, core, names) {
  const wanted = [];
  const rest = text.replace(/import(?:\{([^}]*)\}from)?"\.\/(chunk-[A-Z0-9]+\.js)";/g, (whole, list, path) => {
    const parts = (list ?? "").split(",").filter(Boolean).map(one => one.split(" as "));
    if (!parts.every(([name]) => names.has(`${path} ${name.trim()}`)) || (parts.length === 0 && ![...names.keys()].some(k => k.startsWith(`${path} `)))) return whole;
    wanted.push(...parts.map(([name, local = name]) => `${names.get(`${path} ${name.trim()}`)} as ${local.trim()}`));
    return "";
  });
  return wanted.length > 0 ? `import{${wanted.join(",")}}from"./${core}";${rest}` : rest;
}

const shortName = i => (i < 26 ? String.fromCharCode(97 + i) : `${String.fromCharCode(97 + (i % 26))}${Math.floor(i / 26)}`);
