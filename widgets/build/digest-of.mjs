import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A hash over names and contents of everything below the given paths; tells whether a build would change anything. */
export async function digestOf(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths) await add(hash, root, path);
  return hash.digest("hex");
}

async function add(hash, root, path) {
  const full = join(root, path);
  const entry = await stat(full).catch(() => null);
  if (entry === null) return;
  if (entry.isDirectory()) {
    for (const name of (await readdir(full)).sort()) await add(hash, root, join(path, name));
  } else {
    hash.update(path).update("\0").update(await readFile(full)).update("\0");
  }
}
