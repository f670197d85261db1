import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faceOf } from "../../src/builder/design/face";
import type { Definition } from "../../src/builder/edits/shape";
import type { PublicDefinition, PublicQuestion } from "../../src/contract/definition";

const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;
const frame = { language: "en", dir: "ltr", texts: { next: "Next" }, numbers: null, brand: { name: "Acme" } };

/** What is drawn: conditions and what formulas read are for those who answer. */
function drawn({ showIf: _, requiredIf: __, defaultFormula: ___, rules: ____, options, ...question }: PublicQuestion) {
  return { ...question, ...(options ? { options: options.map(({ value: _, ...option }) => option) } : {}) };
}

test.each(["cyber-risk", "magnet-audit", "pm-style"])("what the editor draws of %s is what the server publishes", name => {
  const template = read<Definition>(`../../../src/LeadMagnets.Domain/Templates/${name}.json`);
  const published = read<PublicDefinition>(`../definitions/${name}.json`);

  const face = faceOf(template, frame);

  expect(face.intro!.title).toBe(published.intro!.title);
  expect(face.steps.map(step => [step.id, step.title, step.help])).toEqual(published.steps.map(step => [step.id, step.title, step.help]));
  face.steps.forEach((step, at) => step.questions.forEach((question, index) =>
    expect(question).toMatchObject(drawn(published.steps[at]!.questions[index]!))));
  expect(face.leadForm.fields.map(field => field.label)).toEqual(published.leadForm.fields.map(field => field.label));
});

test("hidden fields and conditions are not drawn, and a step that did not change keeps its face", () => {
  const step = { id: "s", title: "", questions: [{ id: "q", kind: "rating", title: "Rate it", showIf: "x > 1", points: 3 }] };
  const definition = { kind: "quiz", title: "Quiz", locale: "en-GB", words: { next: "On" }, steps: [step], leadForm: { title: "Who?", fields: [{ id: "a", kind: "text", label: "A" }, { id: "b", kind: "text", label: "B", hidden: true }] } } as unknown as Definition;

  const face = faceOf(definition, frame);

  expect(face.texts["next"]).toBe("On");
  expect(face.steps[0]!.questions[0]).toEqual({ id: "q", kind: "rating", title: "Rate it", min: 1, max: 5, look: "stars", points: 3 });
  expect(face.leadForm.fields.map(field => field.id)).toEqual(["a"]);
  expect(faceOf({ ...definition, title: "Other" }, frame).steps[0]).toBe(face.steps[0]);
});
