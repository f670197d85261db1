import { expect, test } from "vitest";
import { engine } from "../../src/player/compute/engine";
import type { Answers } from "../../src/player/model/answers";
import type { Formulas } from "../../src/player/model/formulas";
import { defaultAnswers } from "../../src/player/model/default-answers";
import { definitions } from "./definitions";

const { magnetAudit, cyberRisk } = definitions;

test("the live numbers of the audit template's first submission are those of the reference", async () => {
  const live = (await engine(magnetAudit)).live(defaultAnswers(magnetAudit));

  expect(live.map(n => [n.id, n.text])).toEqual([
    ["audit_score", "42\u00a0of 100"],
    ["projected_rate", "1.9%"],
    ["extra_leads_month", "56"],
    ["extra_margin_year", "£45,158"],
    ["roi_pct", "527%"],
  ]);
});

test("the live numbers of its second submission are those of the reference", async () => {
  const answers = {
    visitors: 22000, leads: 1210, lead_to_customer: 0.06, deal_value: 900, margin: 0.7, format: "6", programme_cost: 1500,
    check_1: "2", check_2: "2", check_3: "2", check_4: "2", check_5: "1", check_6: "2",
  };
  const live = (await engine(magnetAudit)).live(answers);

  expect(live.find(n => n.id === "extra_margin_year")?.value).toBeCloseTo(11434.5, 8);
  expect(live.find(n => n.id === "roi_pct")?.value).toBeCloseTo(-0.36475, 12);
});

test("a number that cannot be computed is said to be not available", async () => {
  const live = (await engine(magnetAudit)).live({ ...defaultAnswers(magnetAudit), programme_cost: 0 });

  expect(live.find(n => n.id === "roi_pct")).toMatchObject({ text: "not available", value: null });
});

test("a number that is being typed and cannot be read yet counts as nothing", async () => {
  const live = (await engine(magnetAudit)).live({ ...defaultAnswers(magnetAudit), visitors: NaN });

  expect(live.find(n => n.id === "projected_rate")?.text).toBe("0.0%");
});

const shown = (formulas: Formulas, given: Answers) =>
  formulas.walk(given).steps.flatMap(s => s.questions.map(q => q.id)).includes("B4");

test("a condition on an unanswered question does not hold", async () => {
  const formulas = await engine(cyberRisk);

  expect(shown(formulas, {})).toBe(false);
  expect(shown(formulas, { B3: "yes" })).toBe(true);
});

test("a condition that is an error does not hold", async () => {
  const steps = cyberRisk.steps.map(s => ({ ...s, questions: s.questions.map(q => (q.id === "B4" ? { ...q, showIf: ["/", 1, 0] } : q)) }));

  expect(shown(await engine({ ...cyberRisk, steps }), { B3: "yes" })).toBe(false);
});
