import type { NumberFormat } from "../../engine/format";

/** Reads how a number is to be shown; the twin of `NumberFormat.Parse` in C#, for formats that were checked when the magnet was published. */
export function readFormat(text: string): NumberFormat {
  const [name, count] = text.split(":");
  const decimals = count === undefined ? null : Number(count);
  switch (name) {
    case "general": return { ...plain(0), style: "general" };
    case "integer": return plain(0);
    case "decimal": return plain(decimals ?? 2);
    case "percent": return { ...plain(decimals ?? 0), style: "percent", shift: 2 };
    case "currency": return { ...plain(decimals ?? 0), style: "currency", decimals };
    default: return code(text);
  }
}

function plain(decimals: number): NumberFormat {
  return { style: "plain", decimals, fixedDecimals: decimals, digits: 1, grouped: true, shift: 0, prefix: "", suffix: "" };
}

/** A code as in Excel: literals, places such as `#,##0.0#`, literals. */
function code(text: string): NumberFormat {
  const literal = String.raw`((?:"[^"]*"|\\.|[^#0,."\\])*)`;
  const parts = new RegExp(`^${literal}([#0,]+)(?:\\.(0*)(#*))?${literal}$`).exec(text);
  if (!parts) return { ...plain(0), style: "general" };
  const [, before = "", whole = "", zeros = "", optional = "", after = ""] = parts;
  const [prefix, suffix] = [unquoted(before), unquoted(after)];
  const percents = Number(prefix.includes("%")) + Number(suffix.includes("%"));
  return {
    style: "plain", decimals: zeros.length + optional.length, fixedDecimals: zeros.length, digits: whole.split("0").length - 1,
    grouped: whole.includes(","), shift: 2 * percents, prefix, suffix,
  };
}

function unquoted(literal: string): string {
  return literal.replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? "");
}
