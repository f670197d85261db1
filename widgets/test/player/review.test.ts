import { describe, expect, test } from "vitest";
import type { PublicDefinition, PublicQuestion } from "../../src/contract/definition";
import type { Answer } from "../../src/player/model/answers";
import { Run } from "../../src/player/model/run";
import { answerWords } from "../../src/player/review/answer-words";
import { words } from "../../src/player/words";
import english from "../../../src/LeadMagnets.Domain/Definitions/Texts/en.json";
import { definitions } from "./definitions";

const { pmStyle, magnetAudit } = definitions;
const reviewed: PublicDefinition = { ...pmStyle, review: true };
const options = [{ id: "a", label: "Price" }, { id: "b", label: "Speed" }, { id: "c", label: "Something else", write: true }];

describe("the review", () => {
  test("stands behind the last question and before the lead form", () => {
    const run = new Run(reviewed, () => null, null);
    run.place = { kind: "step", id: "step_Q8" };

    expect(run.next).toEqual({ kind: "review" });
    run.place = { kind: "review" };
    expect(run.next).toEqual({ kind: "lead" });
    expect(run.previous).toEqual({ kind: "step", id: "step_Q8" });
    expect(run.progress).toEqual([9, 10]);
  });

  test("is where a change leads back to, past what was looked over", () => {
    const run = new Run(reviewed, () => null, null);
    run.place = { kind: "review" };

    run.change({ kind: "step", id: "step_Q2" });

    expect(run.next).toEqual({ kind: "review" });
  });

  test("is still open after a refresh", () => {
    expect(new Run(reviewed, () => null, { version: 1, submissionId: "id-1", answers: {}, at: "review" }).place).toEqual({ kind: "review" });
  });

  const cases: [Partial<PublicQuestion> & { kind: string }, Answer | undefined, string | null][] = [
    [{ kind: "single", options }, "b", "Speed"],
    [{ kind: "single", options }, { choice: "c", text: "Trust" }, "Something else: Trust"],
    [{ kind: "multiple", options }, ["a", { choice: "c", text: "Trust" }], "Price\nSomething else: Trust"],
    [{ kind: "ranking", options }, ["b", "a"], "1. Speed\n2. Price"],
    [{ kind: "matrix", options, rows: [{ id: "r", label: "We agree" }, { id: "s", label: "We act" }] }, { r: "a" }, "We agree: Price"],
    [{ kind: "yes-no" }, true, "Yes"],
    [{ kind: "yes-no", noLabel: "Not yet" }, false, "Not yet"],
    [{ kind: "nps", min: 0, max: 10 }, 9, "9 of 10"],
    [{ kind: "rating", min: 1, max: 5, notApplicable: "I have none" }, "n/a", "I have none"],
    [{ kind: "number", units: [{ id: "km", label: "km", factor: 1 }, { id: "mi", label: "miles", factor: 1.6 }] }, { value: 1200, unit: "mi" }, "1,200\u00a0miles"],
    [{ kind: "number", unit: "people" }, 12, "12\u00a0people"],
    [{ kind: "date" }, "2027-03-04", "Thursday, March 4, 2027"],
    [{ kind: "country" }, "DE", "Germany"],
    [{ kind: "phone" }, "+442079460000", "+442079460000"],
    [{ kind: "consent", label: "I agree." }, true, "I agree."],
    [{ kind: "consent", label: "I agree." }, false, null],
    [{ kind: "text" }, undefined, null],
    [{ kind: "number" }, NaN, null],
  ];

  test.each(cases)("%o answered with %o reads %j", (question, answer, expected) => {
    expect(answerWords({ id: "q", title: "?", ...question }, answer, words(english, "en-GB"), { ...magnetAudit, locale: "en-US" })).toBe(expected);
  });
});
