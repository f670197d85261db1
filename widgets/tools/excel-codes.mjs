// Writes tests/vectors/excel-codes.json: what SheetJS's SSF, an independent reader of Excel's codes, makes of numbers in en-US.
//   npm install --no-save ssf@0.11 && node widgets/tools/excel-codes.mjs
// Left out is what we do otherwise on purpose (? takes no room, no point without decimals, no minus before what is rounded to zero, General with
// more than 11 digits) and what SSF does wrongly: halves below zero, ##0.0E+0 across a power of ten, digits beyond 000-00, a minus with conditions.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const ssf = createRequire(process.cwd() + "/")("ssf");

const numbers = [0, 1, -1, 0.5, -0.8, 7, 12.345, -12.34, 99.995, 999.5, 1234.5, -1234.7, 12345.678, 999950, 1234567, -9876543.21, 0.0625];
const codes = [
  "General", "0", "00000", "#,##0", "#,##0.00", "0.0%", "0%", "0.00%", "$#,##0", "$#,##0.00", '0.0 "kWh"', "#,##0;(#,##0)", "#,##0.00;(#,##0.00);\"-\"",
  '"+"0;"-"0;"±"0', "0;;", '0.0,"K"', '0.0,,"M"', "#,##0,", "0,,", "0.00E+00", "0.0E+0", "[Red]0.0;[Blue]-0.0", "[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0",
  "[<0](0.0);0.0", "$0.00;-$0.00", "[$€-407]#,##0.00", "0\\x", "_(0.00_)", '"up";"down";"same"', "#", "#0.0#", "0.0#", '0.0"/day"', "+0.0;-0.0;0.0", ";;;",
];
const serials = [61, 61.5, 36526, 45322.25, 45351.75, 46348.999, 2958465, 45322.5208333333];
const dates = [
  "d", "dd", "ddd", "dddd", "m", "mm", "mmm", "mmmm", "mmmmm", "yy", "yyyy", "d/m/yyyy", "mm/dd/yy", "d mmmm yyyy", "dddd, mmmm d, yyyy", "yyyy-mm-dd", "mmm yy",
  "h:mm", "hh:mm", "h:mm AM/PM", "hh:mm:ss", "m:ss", "mm:ss", "[h]:mm", "[mm]:ss", "yyyy-mm-dd hh:mm", "d mmm h AM/PM", "h A/P",
];

const rows = [
  ...codes.flatMap((format) => numbers.filter((value) => value >= 0 || !format.includes(">=")).map((value) => row(value, format)).filter(({ text }) => !/^-[^1-9]*$/.test(text) || text === "-")),
  ...dates.flatMap((format) => serials.map((value) => row(value, format))),
];
writeFileSync("tests/vectors/excel-codes.json", "[\n" + rows.map((entry) => JSON.stringify(entry)).join(",\n") + "\n]\n");

function row(value, format) { return { locale: "en-US", value, format, text: ssf.format(format, value) }; }
