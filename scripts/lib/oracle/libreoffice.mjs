import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../run.mjs";

/** What LibreOffice makes of a workbook: the values of the second column of its first sheet. */
export async function recalculated(soffice, workbook) {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    writeFileSync(join(folder, "oracle.xlsx"), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { code, why, output } = await run(soffice, [profile, "--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "oracle.xlsx")], { output: "keep", limit: 600 });
    if (code !== 0) throw new Error(`LibreOffice did not recalculate: ${why}\n${output}`);
    return values(readFileSync(join(folder, "oracle.fods"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows say their number in the first column and their value in the second, with all its digits. */
function values(document) {
  const found = [];
  const sheet = document.slice(document.indexOf('<table:table table:name="formulas"'), document.indexOf('<table:table table:name="names"'));
  for (const [, row] of sheet.matchAll(/<table:table-row\b[^>]*>([^]*?)<\/table:table-row>/g)) {
    const [first, second] = [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)];
    if (second) found[Number(attribute(first[1], "office:value"))] = value(second[1], second[2] ?? "");
  }
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
