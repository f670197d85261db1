// C# and the widget's engine compute the same random formulas: in Node, in Chromium, and in Firefox where it is installed.
// LEADMAGNETS_FUZZ_COUNT says how many, LEADMAGNETS_FUZZ_SEED which; `npm run prove` does a million.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { bundleEngine, loadEngine } from "../../scripts/lib/fuzz/engine.mjs";
import { chromium, differencesIn, firefox } from "../../scripts/lib/fuzz/browsers.mjs";
import { askCSharp, generated } from "../../scripts/lib/fuzz/csharp.mjs";
import { shrink } from "../../scripts/lib/fuzz/shrink.mjs";
import { thisMachine } from "../../scripts/lib/machine.mjs";

const count = Number(process.env.LEADMAGNETS_FUZZ_COUNT ?? 10_000);
const seed = Number(process.env.LEADMAGNETS_FUZZ_SEED ?? 20_260_101);
const inBrowsers = Math.min(count, 10_000);
const trees = `${count} random formulas with seed ${seed}`;

let engine;
const kept = [];

before(async () => {
  engine = await loadEngine();
});

test(`Node comes to the same values and texts as C# for ${trees}`, async () => {
  let seen = 0;
  for await (const rows of generated(seed, count)) {
    seen += rows.length;
    if (seen <= inBrowsers) kept.push(rows);
    const [first] = engine.differences(rows);
    if (first) assert.fail(first.format ? `C# writes ${JSON.stringify(first.expected)}, TypeScript ${JSON.stringify(first.actual)}` : await told(first.tree));
  }
  assert.equal(seen, count);
});

const machine = thisMachine();
const browsers = [
  [chromium, process.env.LEADMAGNETS_TEST_BROWSER ?? machine.which("chromium")],
  [firefox, machine.which("firefox-esr") ?? machine.which("firefox")],
];

for (const browser of browsers.filter(([, path]) => path).map(([make, path]) => make(path))) {
  test(`${browser.name} comes to the same values and texts as C# for the first ${inBrowsers} of them`, async () => {
    const found = await differencesIn(browser, await bundleEngine(), kept);
    assert.deepEqual(found, []);
  });
}

/** The smallest formula on which both sides still differ, with both values. */
async function told(tree) {
  const csharp = askCSharp();
  try {
    const smallest = await shrink(tree, async (one) => engine.differences([[one, await csharp.answer(one)]]).length > 0);
    return `${JSON.stringify(smallest)}: C# says ${JSON.stringify(await csharp.answer(smallest))}, TypeScript ${JSON.stringify(engine.answer(smallest))}`;
  } finally {
    csharp.close();
  }
}
