/** docs/oracle.md. */
export function oraclePage({ version, cases, left, different, differences, seed }) {
  const sources = [...new Set(cases.map(({ source }) => source))];
  const rows = sources.map((source) => {
    const all = cases.filter((one) => one.source === source).length;
    const other = different.filter((one) => one.source === source).length;
    return `| ${source} | ${all} | ${all - other} | ${other} |`;
  });
  const reasons = differences.map((one) => ({ ...one, count: different.filter(({ why }) => why === one).length })).filter(({ count }) => count > 0);
  return `# LibreOffice as an oracle

Written by \`npm run oracle\`. ${version} recalculated ${cases.length} formulas from a workbook that holds no values, and each result was compared
with ours: numbers to 1e-9 relative, texts, logicals and errors wholly. ${left} formulas were left out because a workbook cannot hold them
(a table as the result, an empty operand, COUNTIF over something that is no range, TODAY). Random formulas have seed ${seed}.

| Formulas from | Compared | Agree | Differ for a known reason |
| --- | --- | --- | --- |
${rows.join("\n")}

No formula differs without a known reason. A reason goes by what a formula contains and what both sides say; those of vectors, examples and
Excel's rows were looked at one by one, those of random formulas by samples. The reasons, from \`scripts/lib/oracle/differences.json\`:

| Formulas | Reason |
| --- | --- |
${reasons.map(({ count, reason }) => `| ${count} | ${reason} |`).join("\n")}
`;
}
