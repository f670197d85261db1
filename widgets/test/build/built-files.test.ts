import { transform } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loaderFile } from "../../build/loader-file.mjs";
import { playerFiles } from "../../build/player-files.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const files: readonly { path: string; text: string }[] = [{ path: "v1.js", text: await loaderFile(root, "hash/player.js", "sha384-x") }, ...(await playerFiles(root))];

/** What Prototype and MooTools, which are still on many pages, gave another meaning. */
const bent = /(?<!\w)Array\.from\(|(?<!Object)\.entries\(|\.reduce\(/;

/** What a strict policy or Trusted Types forbid, and what rewrites a page of somebody else. */
const forbidden = /\beval\(|\bFunction\(|\.(inner|outer)HTML\b|\.insertAdjacentHTML\b|\bdocument\.write(ln)?\b|\bsrcdoc\b|\.cookie\b|set(Timeout|Interval)\(["'`]/;

test("the loader and all parts of the player are looked at", () => {
  expect(files.map(f => f.path)).toEqual(expect.arrayContaining(["v1.js", "player.js", "words-en.js"]));
});

describe.each(files)("$path", ({ text }) => {
  test("is written in ES2020", async () => {
    expect(await olderThanItIs(text)).toBe(await asItIs(text));
  });

  test("has nothing that parses a text as script or markup, and sets no cookie", () => {
    expect(forbidden.exec(text)?.[0]).toBeUndefined();
  });

  test("calls nothing that old libraries gave another meaning", () => {
    expect(bent.exec(text)?.[0]).toBeUndefined();
  });
});

test.each(["a ||= 1", "class A { static { x(); } }", "class A { #x; has(o) { return #x in o; } }", "class A { x = 1 }", "export const a = await b"])("newer syntax is noticed: %s", async text => {
  const noticed = await olderThanItIs(text).then(async older => older !== (await asItIs(text)), () => true);
  expect(noticed).toBe(true);
});

test.each(["eval(a)", "new Function(a)", "a.innerHTML=b", "document.write(a)", "a.insertAdjacentHTML(b,c)"])("what is forbidden is found: %s", text => {
  expect(text).toMatch(forbidden);
});

/** Printed for browsers of 2020: what they lack is written in another way, or refused. */
const olderThanItIs = (text: string) => printed(text, "es2020");
const asItIs = (text: string) => printed(text, "esnext");

async function printed(text: string, target: string): Promise<string> {
  return (await transform(text, { target, charset: "utf8" })).code;
}
