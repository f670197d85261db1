import { shown, unanswered } from "./compare.mjs";
import { patience } from "./libreoffice.mjs";

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

Written by \`npm run oracle\`. ${version} recalculated ${cases.length} formulas from workbooks that hold no values, and each result was compared
with ours: numbers to 1e-9 relative, texts, logicals and errors wholly. Random formulas have seed ${seed}.

| Formulas from | Compared | Agree | Differ for a known reason |
| --- | --- | --- | --- |
${rows.join("\n")}

No formula differs without a known reason. A reason goes by what a formula contains and what both sides say; those of vectors, examples and
Excel's rows were looked at one by one, those of random formulas by samples. The reasons, from \`scripts/lib/oracle/differences.json\`:

| Formulas | Reason |
| --- | --- |
${reasons.map(({ count, reason }) => `| ${count} | ${reason} |`).join("\n")}

## Without an answer

${withoutAnswer(different.filter(({ theirs }) => theirs === unanswered))}

## Left out

| Formulas | A workbook cannot hold |
| --- | --- |
${Object.entries(left).map(([why, count]) => `| ${count} | ${why} |`).join("\n")}
`;
}

function withoutAnswer(late) {
  if (late.length === 0) return `LibreOffice answered each formula within ${patience} seconds.`;
  return `Of these, which count as different above, LibreOffice gave no answer within ${patience} seconds, each alone in its workbook:

${late.map(({ text, expected, why }) => `- \`${text}\`\n  Ours: ${shown(expected)}. ${why.reason}`).join("\n")}`;
}
