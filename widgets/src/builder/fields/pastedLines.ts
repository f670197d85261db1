/** The lines of what was copied from a spreadsheet or a list: the first column, without bullets, numbers and empty lines. */
export const pastedLines = (text: string): readonly string[] =>
  text.split(/\r?\n/).map(line => line.split("\t")[0]!.replace(/^\s*([-*•–]|\d+[.)])\s+/, "").trim()).filter(line => line !== "");
