/** A name that the bundler gives to nothing. */
const local = "__i";
const shared = "chunk-AGAIN.js";

/** Lets each `import()` of the scripts go through the one of `import-again.js`, which becomes a part that all share. */
export function importAgain(scripts) {
  return scripts.map(file => {
    if (file.path === "import-again.js") return { ...file, path: shared, lazy: false };
    const text = file.text.replace(/(?<![\w$.@])import\(/g, `${local}(`);
    if (text === file.text) return file;
    return { ...file, text: `import{importAgain as ${local}}from"./${shared}";${text}`, imports: [...file.imports, shared] };
  });
}
