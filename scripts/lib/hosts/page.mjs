import { table } from "../table.mjs";

/** docs/proof-hosts.md: a row for each hostile page, a column for each browser; which browser was not there is said. */
export function hostsPage({ date, cores, seconds, engines }) {
  const tried = engines.filter(({ counts }) => counts);
  const titles = [...new Set(tried.flatMap(({ tests }) => tests.map(({ title }) => title)))].sort();
  const rows = titles.map((title) => [title, ...tried.map(({ tests }) => tests.find((test) => test.title === title)?.result ?? "–")]);
  const summary = engines.map(({ engine, counts, why }) =>
    counts ? `- **${engine}**: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped.` : `- **${engine}**: not tested, ${why}.`);
  return `# Proof on hostile pages

Written by \`npm run prove -- hosts\` on ${date}, ${cores} cores, ${seconds} s.

${summary.join("\n")}

Each page is another website than the product's. A magnet is completed on it from the first question to the lead that the server knows, with no
error in the console, no violation of the page's policy, a layout shift of 0, no cookie, and the page's own computed styles as they were without
it. A naive widget (\`e2e/hosts/naive.js\`) that works on an ordinary page has to fail there, for the reason that the page is in the list.

${table(["Page", ...tried.map(({ engine }) => engine)], rows)}
`;
}
