/**
 * What all three can express of saas-roi: twelve formulas of numbers, without columns and cash flows. Written in each one's own language,
 * each in the way that its documentation recommends: fast-formula-parser reads the text each time, SurveyJS keeps what it has read.
 */
import FormulaParser from "fast-formula-parser";
import { ExpressionRunner } from "survey-core";

export const shared = [
  ["upfront", "implementation+training_user*users"],
  ...[1, 2, 3].flatMap((t) => [
    [`benefit_${t}`, `users*hours_week*weeks*hourly_cost*realised*adopt${t}+other_savings`],
    [`cf_${t}`, `benefit_${t}-users*licence_month*12`],
  ]),
  ["total_benefit", "benefit_1+benefit_2+benefit_3"],
  ["total_cost", "upfront+3*users*licence_month*12"],
  ["roi_pct", "(total_benefit-total_cost)/total_cost"],
  ["monthly_delay_cost", "cf_1/12"],
];

export function byFastFormulaParser(inputs) {
  const names = new Map();
  const cells = [];
  const place = (name) => {
    if (!names.has(name)) names.set(name, names.size + 1);
    return { sheet: "s", row: 1, col: names.get(name) };
  };
  for (const [name, value] of Object.entries(inputs)) cells[place(name).col] = value;
  const parser = new FormulaParser({ onVariable: (name) => place(name), onCell: ({ col }) => cells[col] });
  return () => {
    for (const [name, formula] of shared) cells[place(name).col] = parser.parse(formula, { sheet: "s", row: 2, col: 1 });
    return cells[place("roi_pct").col];
  };
}

export function bySurveyJs(inputs) {
  const values = { ...inputs };
  const runners = shared.map(([name, formula]) => [name, new ExpressionRunner(formula.replace(/[a-z_]\w*/g, "{$&}"))]);
  return () => {
    for (const [name, runner] of runners) values[name] = runner.runValues ? runner.runValues(values) : runner.run(values);
    return values.roi_pct;
  };
}
