/** Functions that came after 2007: a workbook writes them with a prefix. */
const later = new Set(["CONCAT", "DAYS", "IFNA", "IFS", "SWITCH", "TEXTJOIN", "XLOOKUP", "XOR"]);

/**
 * The formula that a tree stands for, as a workbook writes it, every operation in brackets. `nameOf` gives the workbook's name for ours.
 * Undefined where a workbook cannot hold it: an empty operand, an empty cell in a table, an error of our own.
 */
export function formulaText(tree, nameOf) {
  const parts = operand(tree, nameOf);
  return parts === undefined || parts.length > 8000 ? undefined : parts;
}

function operand(tree, nameOf) {
  if (tree === null) return undefined;
  if (!Array.isArray(tree)) return literal(tree);
  const [head, ...operands] = tree;
  if (head === "$") return nameOf(operands[0]);
  if (head === "#") return operands[0] === "#CYCLE!" || operands[0] === "#NULL!" ? undefined : operands[0];
  if (head === "{") return array(operands);
  if (/^[A-Z]/.test(head)) return call(head, operands, nameOf);
  const texts = operands.map((one) => operand(one, nameOf));
  if (texts.includes(undefined)) return undefined;
  if (head === "%") return `(${texts[0]}%)`;
  return texts.length === 1 ? `(${head}${texts[0]})` : `(${texts[0]}${head}${texts[1]})`;
}

function call(name, operands, nameOf) {
  // Empty brackets are no operand at all.
  if (operands.length === 1 && operands[0] === null) return undefined;
  const texts = operands.map((one) => (one === null ? "" : operand(one, nameOf)));
  return texts.includes(undefined) ? undefined : `${later.has(name) ? "_xlfn." : ""}${name}(${texts.join(",")})`;
}

function array(rows) {
  if (rows.some((row) => row.some((cell) => cell === null || Array.isArray(cell)))) return undefined;
  return `{${rows.map((row) => row.map((cell) => (typeof cell === "number" ? number(cell) : literal(cell))).join(",")).join(";")}}`;
}

export function literal(value) {
  if (typeof value === "number") return value < 0 ? `(${number(value)})` : number(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `"${value.replaceAll('"', '""')}"`;
}

const number = (value) => String(value).toUpperCase();
