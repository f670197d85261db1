// Reads the npm packages of the Unicode CLDR.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const resolve = createRequire(process.cwd() + "/").resolve;

export function read(path) { return JSON.parse(readFileSync(resolve(path), "utf8")); }

export const version = () => read("cldr-core/package.json").version;

/** What a package says of a language. CLDR keeps de-DE under de, and zh-TW under its script: the first country has no file of its own. */
export function readMain(pack, locale, file) {
  for (const name of [locale, { "zh-TW": "zh-Hant", "nb-NO": "nb" }[locale], locale.split("-")[0]].filter(Boolean)) {
    try { resolve(`${pack}/main/${name}/${file}.json`); } catch { continue; }
    return read(`${pack}/main/${name}/${file}.json`).main[name];
  }
  throw new Error(`CLDR has no ${locale}`);
}

/** A C# literal. Invisible characters are spelled out, so that a reader sees them. */
export function literal(value) {
  return value === null ? "null" : typeof value === "number" ? String(value)
    : `"${value.replace(/["\\]/g, "\\$&").replace(/[\u00a0\u202f\u200e\u200f\u061c\u2009]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"))}"`;
}
