import { describe, expect, test } from "vitest";
import type { PublicDefinition } from "../../src/contract/definition";
import { engine } from "../../src/player/compute/engine";
import type { Answer, Answers } from "../../src/player/model/answers";
import { questionProblem } from "../../src/player/model/question-problem";
import { Run } from "../../src/player/model/run";
import { kinds } from "./kinds";
import { readVectors } from "../engine/vectors";

interface Vector {
  readonly what: string;
  readonly runs: readonly {
    readonly answers: Answers;
    readonly shown: readonly string[];
    readonly told?: Answers;
    readonly texts?: Readonly<Record<string, string>>;
    readonly wrong?: Readonly<Record<string, string>>;
  }[];
}

const vectors = readVectors<Vector>("flow.json");
const definitions = readVectors<PublicDefinition>("flow-public.json");
const begin = async (definition: PublicDefinition) => {
  const formulas = await engine(definition);
  return new Run(definition, () => formulas, null);
};

vectors.forEach(({ what, runs }, i) => describe(what, () => {
  test.each(runs)("$answers", async ({ answers, shown, told, texts = {}, wrong = {} }) => {
    const run = await begin(definitions[i]!);
    for (const [id, answer] of Object.entries(answers)) run.answer(id, answer);
    const questions = run.steps.flatMap(s => s.questions);

    expect(questions.map(q => q.id)).toEqual(shown);
    if (told) expect(run.told).toEqual(told);
    const problems = questions.map(q => [q.id, questionProblem(q, run.answers[q.id], kinds[q.kind], () => "required", definitions[i]!) ?? q.broken]);
    expect(Object.fromEntries(problems.filter(([, problem]) => problem))).toEqual(wrong);
    for (const [place, text] of Object.entries(texts)) expect([place, textAt(run, place.split("."))]).toEqual([place, text]);
  });
}));

function textAt({ steps }: Run, [id, part, at]: readonly string[]): unknown {
  const step = steps.find(s => s.step.id === id)?.step;
  const question = steps.flatMap(s => s.questions).find(q => q.id === id);
  if (part === "options") return question?.options?.[Number(at)]?.label;
  if (part === "body") return (question as any).body[0].content[0].text;
  return (step ?? question)?.[part as "title" | "help"];
}

describe("a computed default", () => {
  const defaults = definitions[vectors.findIndex(v => v.what === "computed defaults")]!;
  const change = async (...answers: (readonly [string, Answer | undefined])[]) => {
    const run = await begin(defaults);
    for (const [id, answer] of answers) run.answer(id, answer);
    return run;
  };

  test("follows what it rests on until the visitor changes it", async () => {
    const run = await change(["people", 20]);
    expect(run.answers.seats).toBe(40);
    run.answer("seats", 41);
    run.answer("people", 30);
    expect(run.answers.seats).toBe(41);
  });

  test("does not come back when the visitor empties it", async () => {
    expect((await change(["seats", undefined])).told).not.toHaveProperty("seats");
  });

  test("is not kept as if the visitor had chosen it", async () => {
    expect((await change(["people", 20])).given).toEqual({ people: 20 });
  });
});

test("a question stays the same object while nothing about it changes, so that the screen keeps its field", async () => {
  const run = await begin(definitions[vectors.findIndex(v => v.what === "requirements and rules")]!);
  run.answer("leads", 20);
  const [, before] = run.steps[0]!.questions;
  run.answer("customers", 30);
  expect(run.steps[0]!.questions[1]).toBe(before);
  expect(before!.broken).toBe("You cannot win 30 of 20 leads.");
  run.answer("leads", 200);
  expect(run.steps[0]!.questions[1]).not.toBe(before);
});
