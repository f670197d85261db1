import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { unanswered } from "../lib/oracle/compare.mjs";
import { recalculated } from "../lib/oracle/libreoffice.mjs";

// Stands in for LibreOffice: reads the formulas from the workbook, which is not compressed, and gives each its own text; "endless" never ends.
const program = `#!${process.execPath}
const { readFileSync, writeFileSync } = require("node:fs");
const file = process.argv.at(-1);
const formulas = [...readFileSync(file, "utf8").matchAll(/<f[^>]*>([^<]*)<\\/f>/g)].map(([, text]) => text);
const row = (text, i) => '<table:table-row><table:table-cell office:value="' + i + '"/><table:table-cell office:value-type="string"><text:p>' + text + "</text:p></table:table-cell></table:table-row>";
if (formulas.includes("endless")) setInterval(() => {}, 1000);
else if (!formulas.includes("silent")) writeFileSync(file.replace(/xlsx$/, "fods"),
  '<table:table table:name="formulas">' + formulas.filter((text) => text !== "lost").map(row).join("") + '<table:table table:name="names">');
`;

const options = { timeout: 60_000, skip: process.platform === "win32" };

/** What the stand-in makes of formulas. */
async function made(texts, limit) {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const soffice = join(folder, "soffice");
    writeFileSync(soffice, program);
    chmodSync(soffice, 0o755);
    return await recalculated(soffice, texts.map((text) => ({ text, array: false })), {}, limit);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("Values come back in order over several workbooks", options, async () => {
  const texts = Array.from({ length: 600 }, (_, n) => `t${n}`);

  assert.deepEqual(await made(texts, 30), texts);
});

test("A formula that never ends is given up and has no answer", options, async () => {
  assert.deepEqual(await made(["endless"], 1), [unanswered]);
});

test("A formula that LibreOffice drops from its document is an error", options, async () => {
  await assert.rejects(made(["a", "lost"], 30), /left out formula 2 of 2/);
});

test("A workbook for which LibreOffice writes nothing is an error", options, async () => {
  await assert.rejects(made(["silent"], 30), /LibreOffice wrote nothing/);
});
