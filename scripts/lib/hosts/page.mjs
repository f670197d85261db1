import { summaryOf, tableOf } from "../browserTests.mjs";

/** docs/proof-hosts.md: a row for each hostile page, a column for each engine; what was not tested is said. */
export function hostsPage({ date, cores, seconds, engines }) {
  return `# Proof on hostile pages

Written by \`npm run prove -- hosts\` on ${date}, ${cores} cores, ${seconds} s. It takes the Firefox and the WebKitGTK that are installed.

${summaryOf(engines)}

Each page is another website than the product's. A magnet is completed on it from the first question to the lead that the server knows with its
answers, with no error, no violation of the page's policy, no cookie, and the page's own computed styles as they were without it. In Chromium
the layout shift is 0, too; no other engine measures it. A naive widget (\`e2e/hosts/naive.js\`) that works on an ordinary page has to fail there,
for the reason that the page is in the list.

What the columns do not say:

- *Skipped* is what only Chromium, or Playwright in Chromium, can be made to do. In Firefox all frames share one process, for Playwright's clicks do
  not reach frames with a process of their own; and the naive widget is not stopped by the flex row there, which is thus no proof in Firefox.
- WebKitGTK is driven by WebDriver, with pointer and keyboard, on a smoke set: *–* is a page that is not in it. Its console cannot be read: errors are
  those that the page itself is told of. The naive widget does not run there.
- Safari, browsers on phones, and older versions than these were not tested.

${tableOf(engines, "Page")}
`;
}
