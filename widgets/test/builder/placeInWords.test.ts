import { expect, test } from "vitest";
import { pathInWords, placeInWords } from "../../src/builder/frame/placeInWords";

const definition = {
  title: "Quiz", leadForm: { fields: [{ id: "email", label: "E-mail" }] },
  steps: [{ id: "s1", title: "", questions: [{ id: "q1", title: "How big?", options: [{ id: "o1", label: "Small" }, { id: "o2", label: "" }] }] }],
};

test.each([
  ["steps[0].questions[0].options[0].label", "Step 1 · “How big?” · “Small” · Label"],
  ["steps[0].questions[0].options[1].label", "Step 1 · “How big?” · Option 2 · Label"],
  ["leadForm.fields[0].prefill", "Lead form · “E-mail” · Prefill"],
  ["leadModel.owners", "Lead model · Owners"],
  ["", ""],
])("%s is said as %s", (path, words) => expect(pathInWords(definition, path)).toBe(words));

test("changes are told by where they happen", () => {
  const question = ["steps", { id: "s1" }, "questions", { id: "q1" }] as const;

  expect(placeInWords(definition, { is: "set", at: [...question, "showIf"], value: "x" })).toBe("Step 1 · “How big?” · Show if");
  expect(placeInWords(definition, { is: "take", at: [...question, "options"], id: "o1" })).toBe("Step 1 · “How big?” · “Small”");
  expect(placeInWords(definition, { is: "order", at: ["steps"], ids: [] })).toBe("Steps");
});
