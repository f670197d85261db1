import { describe, expect, test } from "vitest";
import table from "../../../src/LeadMagnets.Domain/Definitions/Kinds/question-kinds.json";
import english from "../../../src/LeadMagnets.Domain/Definitions/Texts/en.json";
import type { PublicDefinition, PublicQuestion } from "../../src/contract/definition";
import { answerValue } from "../../src/player/compute/answer-value";
import { laterValues, namesOf } from "../../src/player/compute/later-values";
import type { Answer } from "../../src/player/model/answers";
import { fittingAnswers } from "../../src/player/model/fitting-answers";
import { questionProblem } from "../../src/player/model/question-problem";
import { words } from "../../src/player/words";
import { kindOf } from "../../src/player/questions/kind-of";
import { definitions } from "./definitions";
import { kinds } from "./kinds";

/** A row of the one table of kinds, as far as the player cares. */
interface Row {
  readonly kind: string;
  readonly question: { readonly id: string };
  readonly valid: readonly { readonly answer: unknown; readonly stored?: unknown; readonly reads: Readonly<Record<string, unknown>> }[];
  readonly invalid: readonly { readonly answer: unknown; readonly code: string }[];
}

/** What a visitor can do wrong in a control, so that the player says it before the server does. */
const told = new Set(["too-few", "too-many", "exclusive", "rows", "out-of-range", "email", "date", "too-early", "too-late", "phone", "required"]);

const rows = table as unknown as readonly Row[];
const { allKinds } = definitions;
const questions = allKinds.steps.flatMap(step => step.questions);
const questionOf = (row: Row): PublicQuestion => questions.find(q => q.id === row.question.id)!;
const problem = (row: Row, answer: unknown) => questionProblem(questionOf(row), answer as Answer, kinds[kindOf(questionOf(row))], words(english, "en-GB"), allKinds);

/** With the values that the server leaves at home unless a live formula reads them. */
function read(row: Row): PublicQuestion {
  const own = row.question as { options?: readonly { value?: number; points?: number; leftOut?: boolean }[] };
  const points = row.kind === "matrix";
  const options = questionOf(row).options?.map((option, i) => {
    const { value, points: earned, leftOut } = own.options![i]!;
    const number = value ?? (points && !leftOut ? earned : undefined);
    return number === undefined ? option : { ...option, value: number };
  });
  return options ? { ...questionOf(row), options } : questionOf(row);
}

/** A column as the server writes it. */
const plain = (value: unknown) => (Array.isArray(value) ? value.map(cell => cell[0]) : value);

test("the player's definition asks one question of each kind", () => {
  expect(questions.map(q => q.kind)).toEqual(rows.map(row => row.kind));
});

describe.each(rows.filter(row => row.valid.length > 0).map(row => [row.kind, row] as const))("%s", (_, row) => {
  test.each(row.valid)("takes $answer and reads it as the server does", ({ answer, stored, reads }) => {
    const given = (stored ?? answer) as Answer;
    const question = read(row);
    const values = Object.fromEntries(laterValues(question, given, answerValue).map(([name, value]) => [name, plain(value)]));

    expect(problem(row, given)).toBeNull();
    expect(values).toEqual(reads);
    expect(namesOf(question).sort()).toEqual(Object.keys(reads).sort());
    expect(fittingAnswers(allKinds, { [question.id]: given })).toEqual({ [question.id]: given });
  });

  test.each(row.invalid.filter(({ code }) => told.has(code) && !/^(rating|nps)$/.test(row.kind)))("refuses $answer as the server does", ({ answer }) => {
    expect(problem(row, answer)).not.toBeNull();
  });

  test("asks for an answer", () => {
    expect(problem(row, undefined)).not.toBeNull();
    expect(questionProblem({ ...questionOf(row), required: false }, undefined, kinds[kindOf(questionOf(row))], words(english, "en-GB"), allKinds)).toBeNull();
  });
});


test("a definition of another time is no reason to fail", () => {
  const older = { ...allKinds, steps: [] } as PublicDefinition;
  expect(fittingAnswers(older, { tool: "crm" })).toEqual({});
});
