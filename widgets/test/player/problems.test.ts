import { describe, expect, test } from "vitest";
import type { PublicQuestion } from "../../src/contract/definition";
import type { Answer } from "../../src/player/model/answers";
import { leadProblems } from "../../src/player/model/lead-problems";
import { questionProblem } from "../../src/player/model/question-problem";
import { words } from "../../src/player/words";
import english from "../../../src/LeadMagnets.Domain/Definitions/Texts/en.json";
import { definitions } from "./definitions";
import { kindOf } from "../../src/player/questions/kind-of";
import { kinds } from "./kinds";

const { leadForm } = definitions.cyberRisk;
const say = words(english, "en-GB");
const question = (kind: string, more: Partial<PublicQuestion> = {}): PublicQuestion => ({ id: "Q", kind, title: "?", ...more });
const problem = (q: PublicQuestion, answer?: Answer) => questionProblem(q, answer, kinds[kindOf(q)], say, definitions.magnetAudit);

test.each([["en-GB", "10,000"], ["de", "10.000"], ["fr", "10\u202f000"], ["es", "10.000"]])("a large limit is written as %s writes numbers", (locale, limit) => {
  const q = question("text", { maxLength: 10_000 });
  expect(questionProblem(q, "x".repeat(10_001), kinds[kindOf(q)], words(english, locale), definitions.magnetAudit)).toBe(`Please use at most ${limit} characters.`);
});

describe("an answer", () => {
  test.each([
    [question("single"), undefined, "Please choose one of the answers."],
    [question("multiple", { min: 2 }), ["a"], "Please choose at least 2."],
    [question("multiple", { max: 1 }), ["a", "b"], "Please choose at most 1."],
    [question("multiple"), [], "Please answer this question."],
    [question("number"), NaN, "Please enter a number."],
    [question("number", { hardMin: 1 }), 0, "Please enter 1 or more."],
    [question("slider", { min: 0, max: 10, hardMax: 100 }), 101, "Please enter 100 or less."],
    [question("text"), "   ", "Please answer this question."],
    [question("text", { maxLength: 3 }), "four", "Please use at most 3 characters."],
    [question("email"), "ana@acme", "Please enter an e-mail address such as name@example.com."],
    [question("yes-no"), undefined, "Please choose one of the answers."],
  ])("%o with %o is refused", (q, answer, message) => {
    expect(problem(q, answer as Answer | undefined)).toBe(message);
  });

  test.each([
    [question("single"), "a"],
    [question("yes-no"), false],
    [question("number"), 0],
    [question("slider", { min: 0, max: 10 }), 11],
    [question("email"), "ana@acme.co.uk"],
    [question("text", { required: false }), undefined],
    [question("multiple", { required: false, min: 1 }), undefined],
    [question("statement"), undefined],
  ])("%o with %o is taken", (q, answer) => {
    expect(problem(q, answer)).toBeNull();
  });
});

describe("the lead form", () => {
  const lead = { fields: { email: "ana@acme-dental.com", country: "US" }, report: true, marketing: false };

  test("is complete with its required fields", () => {
    expect(leadProblems(leadForm, lead, say)).toEqual([]);
  });

  test("names every field that is missing, consent included, under the server's paths", () => {
    expect(leadProblems(leadForm, { fields: {}, report: false, marketing: true }, say)).toEqual([
      { path: "lead.email", message: "Please enter an e-mail address such as name@example.com." },
      { path: "lead.country", message: "Please choose a country." },
      { path: "consents.report", message: "Please tick this box to go on." },
    ]);
  });

  test.each(["12", "call me", "+49 30 x"])("refuses the phone number %s", phone => {
    expect(leadProblems(leadForm, { ...lead, fields: { ...lead.fields, phone } }, say)).toEqual([{ path: "lead.phone", message: say("errorPhone") }]);
  });
});
