import { build } from "esbuild";
import { runsAtOnce } from "./runs-at-once.mjs";

/**
 * What the first question shares with later parts comes out of the bundler in many small files, one for every set of parts that share
 * something, and each would be a request that begins when the one before it has been read. This puts them all into the entry, so that the
 * loader's one request brings them and its one hash covers them; later parts import what they share from the entry.
 */
export async function oneEntry(files, entry) {
  const inside = files.filter(f => !f.lazy);
  const others = files.filter(f => f.lazy);
  const paths = new Set(inside.map(f => f.path));
  const wanted = [...new Set(others.flatMap(f => importsOf(f.text)).filter(i => paths.has(i.path)).flatMap(i => i.names.map(({ name }) => `${i.path} ${name}`)))].sort();
  const names = new Map(wanted.map((key, i) => [key, shortName(i)]));
  const text = await bundled(
    [`export * from "./${entry}";`, ...[...names].map(([key, name]) => `export { ${key.split(" ")[1]} as ${name} } from "./${key.split(" ")[0]}";`)].join("\n"),
    new Map(inside.map(f => [`./${f.path}`, f.text])),
  );
  return [
    { path: entry, text, imports: [], lazy: false },
    ...others.map(f => ({ ...f, text: rewritten(f.text, paths, entry, names), imports: [...new Set(f.imports.map(path => (paths.has(path) ? entry : path)))] })),
  ];
}

async function bundled(contents, modules) {
  const inMemory = {
    name: "in-memory",
    setup(b) {
      b.onResolve({ filter: /.*/ }, ({ path }) => (modules.has(path) ? { path, namespace: "inside" } : { path, external: true }));
      b.onLoad({ filter: /.*/, namespace: "inside" }, ({ path }) => ({ contents: modules.get(path) }));
    },
  };
  const result = await build({ stdin: { contents }, bundle: true, format: "esm", minify: true, target: "es2020", legalComments: "none", charset: "utf8", write: false, plugins: [inMemory], banner: { js: runsAtOnce } });
  return result.outputFiles[0].text;
}

/** `import{a as M}from"./chunk-….js";` stands at the beginning of what the bundler writes. */
const statement = /import(?:\{([^}]*)\}from)?"\.\/([\w-]+\.js)";/g;

function importsOf(text) {
  return [...text.matchAll(statement)].map(([, list = "", path]) => ({ path, names: namesIn(list) }));
}

function namesIn(list) {
  return list.split(",").filter(Boolean).map(one => {
    const [name, local = name] = one.split(" as ").map(part => part.trim());
    return { name, local };
  });
}

/** All imports of what is inside the entry now become one. */
function rewritten(text, paths, entry, names) {
  const taken = [];
  const rest = text.replace(statement, (whole, list = "", path) => {
    if (!paths.has(path)) return whole;
    taken.push(...namesIn(list).map(({ name, local }) => `${names.get(`${path} ${name}`)} as ${local}`));
    return "";
  });
  return taken.length > 0 ? `import{${taken.join(",")}}from"./${entry}";${rest}` : rest;
}

const shortName = i => (i < 26 ? String.fromCharCode(97 + i) : `${String.fromCharCode(97 + (i % 26))}${Math.floor(i / 26)}`);
