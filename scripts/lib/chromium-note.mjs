import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findChromium, headlessShell } from "./chromium.mjs";

/**
 * Finds the browser that prints reports and leaves a note in the data folder, which the server reads when it has to print:
 * `{ path, source, at }`, or `{ error, at }` with the reason. Never throws: without Chromium everything but PDFs works.
 */
export async function noteChromium(data, machine, log = console.log) {
  const file = join(data, "chromium.json");
  try {
    // Keys and answers live here too: the folder is nobody else's, even when the server has not made it yet.
    await mkdir(data, { recursive: true, mode: 0o700 });
    if (!(await read(file))?.path) await write(file, { error: "Chromium is still being looked for" });
    const found = await findChromium(headlessShell, machine, log);
    await write(file, found);
    if (found.error) log("Chromium: none can be had. Everything but PDF reports works; they are printed once there is one.");
  } catch (error) {
    log(`Chromium: ${file} cannot be written: ${error.message}`);
  }
}

async function read(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The server may read at any moment: it sees the old note or the new one, never half of one. */
async function write(file, note) {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify({ ...note, at: new Date().toISOString() }, null, 2)}\n`);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
