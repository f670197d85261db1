import { literal } from "./formula-text.mjs";
import { zip } from "./zip.mjs";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/**
 * A workbook without values: `formulas` are `{ text, array }`, one to a row, their numbers in the column before. `names` maps names to values:
 * a single value is a constant, a column or table a range of the sheet "names", a blank an empty cell there.
 */
export function workbook(formulas, names) {
  const { defined, rows } = placed(names);
  const sheet = (content) => `${xml}<worksheet xmlns="${main}"><sheetData>${content}</sheetData></worksheet>`;
  return zip({
    "[Content_Types].xml": `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
      ["workbook:sheet.main", "worksheets/sheet1:worksheet", "worksheets/sheet2:worksheet"].map((part) => part.split(":")).map(([path, type]) =>
        `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${packages}/relationships">${
      [1, 2].map((n) => `<Relationship Id="r${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`,
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="formulas" sheetId="1" r:id="r1"/><sheet name="names" sheetId="2" r:id="r2"/></sheets><definedNames>${
      defined.map(([name, text]) => `<definedName name="${name}">${escape(text)}</definedName>`).join("")}</definedNames></workbook>`,
    "xl/worksheets/sheet1.xml": sheet(formulas.map(({ text, array }, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><f${array ? ` t="array" ref="B${i + 1}"` : ""}>${escape(text)}</f></c></row>`).join("")),
    "xl/worksheets/sheet2.xml": sheet(rows.map((cells, r) => `<row r="${r + 1}">${cells.map(([column, value]) => cell(column + (r + 1), value)).join("")}</row>`).join("")),
  });
}

/** Each table beside the one before, from the first row. */
function placed(names) {
  const rows = [];
  let next = 0;
  const defined = Object.entries(names).map(([name, value]) => {
    if (value !== null && !Array.isArray(value)) return [name, literal(value)];
    const table = value === null ? [[null]] : value;
    const first = next;
    next += table[0].length;
    for (const [r, cells] of table.entries()) {
      rows[r] ??= [];
      for (const [c, one] of cells.entries()) if (one !== null) rows[r].push([letters(first + c), one]);
    }
    return [name, `names!$${letters(first)}$1:$${letters(next - 1)}$${table.length}`];
  });
  return { defined, rows: Array.from(rows, (cells) => cells ?? []) };
}

function cell(place, value) {
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === "object") return `<c r="${place}" t="e"><v>${value.error}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

const letters = (column) => (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
