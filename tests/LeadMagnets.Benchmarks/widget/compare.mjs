// The widget's formulas against hand-written JavaScript and against other products' expressions, in one Node process; prints rows as JSON.
// Given the calculations as C# writes them, on standard input; npm run bench does.
import { readFileSync } from "node:fs";
import { functions, Sheet } from "../../../artifacts/bench-widget/engine.mjs";
import { byHand } from "./byHand.mjs";
import { byFastFormulaParser, bySurveyJs, shared } from "./others.mjs";

const rounds = 15;
const calculations = JSON.parse(readFileSync(0, "utf8"));
const rows = [];

for (const { name, headline, inputs, formulas } of calculations) {
  const sheet = filled(inputs, formulas.map(({ table, ...formula }) => (table ? { ...formula, table } : formula)));
  const first = Object.keys(inputs)[0];
  let turn = 0;
  // All inputs count as changed, so that everything is computed anew, as by hand.
  const turns = changing(inputs);
  const engine = () => {
    for (const [input, value] of turns[++turn % 2]) sheet.set(input, value);
    return sheet.get(headline);
  };
  const hand = () => byHand[name](inputs)[headline];
  agree(name, engine(), hand());
  const [ours, theirs] = measured([engine, hand], 3000);
  rows.push(row(`Formulas of \`${name}\` in the widget`, ours, "by hand in JavaScript", theirs, ours / theirs, "times", 8, ours <= 8 * theirs));

  const slider = () => {
    turn++;
    sheet.set(first, inputs[first] + (turn % 2));
    return sheet.get(headline);
  };
  console.error(`${name}: one slider moves ${Math.round(measured([slider], 3000)[0])} ns`);
}

const [{ inputs }] = calculations;
const trees = JSON.parse(process.env.SHARED_TREES);
const sheet = filled(inputs, shared.map(([id], i) => ({ id, tree: trees[i] })));
const turns = changing(inputs);
let turn = 0;
const ours = () => {
  for (const [input, value] of turns[++turn % 2]) sheet.set(input, value);
  return sheet.get("roi_pct");
};
for (const [other, make] of [["fast-formula-parser", byFastFormulaParser], ["SurveyJS", bySurveyJs]]) {
  const run = make(inputs);
  agree(other, ours(), run());
  const [mine, theirs] = measured([ours, run], 200);
  rows.push(row(`${shared.length} formulas of numbers in the widget`, mine, other, theirs, theirs / mine, "times faster", 10, theirs >= 10 * mine));
}
console.log(JSON.stringify(rows));

function filled(inputs, formulas) {
  const sheet = new Sheet(Object.keys(inputs), formulas, functions);
  for (const [input, value] of Object.entries(inputs)) sheet.set(input, value);
  return sheet;
}

/** The inputs twice, the second time each a hair larger. */
function changing(inputs) {
  return [1, 1 + 1e-12].map((factor) => Object.entries(inputs).map(([name, value]) => [name, value * factor]));
}

function agree(what, mine, theirs) {
  if (!(Math.abs(mine - theirs) <= 1e-6 * Math.abs(theirs))) throw new Error(`${what}: the widget says ${mine}, the other side ${theirs}.`);
}

/** The median of several rounds, in nanoseconds per call; the sides take turns. */
function measured(sides, runs) {
  const times = sides.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, side] of sides.entries()) {
      const start = process.hrtime.bigint();
      for (let run = 0; run < runs; run++) side();
      times[i].push(Number(process.hrtime.bigint() - start) / runs);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

function row(what, mine, other, theirs, ratio, unit, reach, reached) {
  return {
    what, product: `${Math.round(mine)} ns`, against: `${other}: ${Math.round(theirs)} ns`, ratio: `${ratio.toFixed(1)} ${unit}`,
    reach: unit === "times" ? `at most ${reach} times` : `at least ${reach} times faster`, reached,
  };
}
