import { expect, test } from "vitest";
import { freeId, idsIn } from "../../../src/builder/edits/ids";
import type { Definition } from "../../../src/builder/edits/shape";
import { addQuestion, addStep, duplicateQuestion, moveQuestion, moveStep, nudgeQuestion, removeQuestion } from "../../../src/builder/edits/steps";

const q = (id: string) => ({ id, kind: "text", title: id.toUpperCase() });
const quiz: Definition = {
  kind: "quiz", title: "Quiz", locale: "en-GB",
  steps: [{ id: "step1", questions: [q("q1"), q("q2")] }, { id: "step2", questions: [q("q3")] }],
};
const order = (definition: Definition) => definition.steps.map(step => `${step.id}: ${step.questions.map(({ id }) => id).join(" ")}`);

test("questions move within their step and into others, and over borders by one place at a time", () => {
  expect(order(moveQuestion(quiz, "q1", "step1", 1))).toEqual(["step1: q2 q1", "step2: q3"]);
  expect(order(moveQuestion(quiz, "q1", "step2", 1))).toEqual(["step1: q2", "step2: q3 q1"]);
  expect(order(nudgeQuestion(quiz, "q2", 1))).toEqual(["step1: q1", "step2: q2 q3"]);
  expect(order(nudgeQuestion(quiz, "q3", -1))).toEqual(["step1: q1 q2 q3", "step2: "]);
  expect(nudgeQuestion(quiz, "q1", -1)).toBe(quiz);
  expect(nudgeQuestion(quiz, "q3", 1)).toBe(quiz);
  expect(moveQuestion(quiz, "q1", "gone", 0)).toBe(quiz);
});

test("steps come behind the one that is open, and move", () => {
  const { definition, id } = addStep(quiz, "step1");

  expect(order(definition)).toEqual(["step1: q1 q2", `${id}: `, "step2: q3"]);
  expect(order(moveStep(definition, id, 0))).toEqual([`${id}: `, "step1: q1 q2", "step2: q3"]);
});

test("an id is never given twice, whatever it is the id of and however it is written", () => {
  const { definition, id } = duplicateQuestion({ ...quiz, variables: [{ id: "Q4", formula: "1" }] }, "q1");

  expect(id).toBe("q5");
  expect(order(definition)).toEqual(["step1: q1 q5 q2", "step2: q3"]);
  expect(freeId(idsIn(definition), "step")).toBe("step3");
});

test("a question that comes or goes leaves the other steps the same objects", () => {
  const more = addQuestion(quiz, "step2", q("new"), "q3");

  expect(order(more)).toEqual(["step1: q1 q2", "step2: q3 new"]);
  expect(more.steps[0]).toBe(quiz.steps[0]);
  expect(removeQuestion(quiz, "q3").steps[0]).toBe(quiz.steps[0]);
});
