import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { playerFiles } from "../../build/player-files.mjs";
import { importAgain } from "../../src/player/import-again";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

test("what could not be fetched is asked for under another address, and from then on under that one", async () => {
  const address = `data:text/javascript,${encodeURIComponent("if (!/[?]/.test(import.meta.url)) throw new Error('away'); export default import.meta.url")}`;
  await expect(importAgain(address)).rejects.toThrow("away");

  const first = (await importAgain(address)) as { default: string };
  expect(first.default).toMatch(/\?\d+$/);
  expect(await importAgain(address)).toBe(first);
});

test("no part of the player imports by itself but the one that tries again", async () => {
  const importing = (await playerFiles(root)).filter(f => /(?<![\w$.@])import\(/.test(f.text)).map(f => f.path);

  expect(importing).toHaveLength(1);
  expect(importing[0]).toBe("player.js");
});
