import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../run.mjs";
import { answers } from "./batches.mjs";
import { unanswered } from "./compare.mjs";
import { workbook } from "./workbook.mjs";

/** Seconds for a workbook; one of 512 formulas takes two or three. */
export const patience = 30;

/** What LibreOffice makes of formulas `{ text, array }` with these names: their values in order, or `unanswered`. */
export async function recalculated(soffice, formulas, names, limit = patience) {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  let count = 0;
  try {
    return await answers(formulas, async (some) => {
      const name = join(folder, `oracle${++count}`);
      writeFileSync(`${name}.xlsx`, workbook(some, names));
      return await converted(soffice, folder, name, limit) ? values(readFileSync(`${name}.fods`, "utf8"), some.length) : told(some, limit);
    }, { unanswered });
  } finally {
    // Who was ended may still be writing into its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function told(some, limit) {
  console.log(some.length === 1 ? `No answer within ${limit} s: ${some[0].text}` : `No answer within ${limit} s from one of ${some.length} formulas; looking for it …`);
}

/** Whether LibreOffice wrote what it makes of the workbook in time. */
async function converted(soffice, folder, name, limit) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const { code, why, late, output } = await run(soffice, [profile, "--headless", "--convert-to", "fods", "--outdir", folder, `${name}.xlsx`], { output: "keep", limit });
  if (late) return false;
  if (code !== 0) throw new Error(`LibreOffice did not recalculate: ${why}\n${output}`);
  if (!existsSync(`${name}.fods`)) throw new Error(`LibreOffice wrote nothing.\n${output}`);
  return true;
}

/** Rows say their number in the first column and their value in the second, with all its digits. */
function values(document, count) {
  const found = [];
  const sheet = document.slice(document.indexOf('<table:table table:name="formulas"'), document.indexOf('<table:table table:name="names"'));
  for (const [, row] of sheet.matchAll(/<table:table-row\b[^>]*>([^]*?)<\/table:table-row>/g)) {
    const [first, second] = [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)];
    if (second) found[Number(attribute(first[1], "office:value"))] = value(second[1], second[2] ?? "");
  }
  for (let i = 0; i < count; i++) if (found[i] === undefined) throw new Error(`LibreOffice left out formula ${i + 1} of ${count}.`);
  return found;
}

function value(attributes, content) {
  const text = [...content.matchAll(/<text:p\b[^>]*?(?:\/>|>([^]*?)<\/text:p>)/g)].map(([, line = ""]) => plain(line)).join("\n");
  if (attribute(attributes, "calcext:value-type") === "error") return { error: text };
  switch (attribute(attributes, "office:value-type")) {
    case "float": case "percentage": case "currency": return Number(attribute(attributes, "office:value"));
    case "date": return (Date.parse(`${attribute(attributes, "office:date-value").slice(0, 10)}T00:00:00Z`)) / 86_400_000 + 25_569;
    case "boolean": return attribute(attributes, "office:boolean-value") === "true";
    default: return text;
  }
}

const attribute = (attributes, name) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const plain = (line) => line
  .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => " ".repeat(Number(count ?? 1)))
  .replace(/<[^>]*>/g, "")
  .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
