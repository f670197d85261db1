import { describe, expect, test } from "vitest";
import { engine } from "../../src/player/compute/engine";
import { Run } from "../../src/player/model/run";
import type { Kept } from "../../src/player/send/kept";
import { definitions } from "./definitions";

const { cyberRisk, pmStyle, magnetAudit } = definitions;
const kept = (some: Partial<Kept>): Kept => ({ version: 1, submissionId: "id-1", answers: {}, ...some });

describe("the way through a magnet", () => {
  test("it starts at the intro and goes on to the first step", () => {
    const run = new Run(pmStyle, () => null, null);

    expect(run.place).toEqual({ kind: "intro" });
    expect(run.next).toEqual({ kind: "step", id: "step_Q1" });
    expect(run.previous).toBeNull();
  });

  test("the lead form stands between the last step and the result", () => {
    const run = new Run(pmStyle, () => null, kept({ at: "step_Q8" }));

    expect(run.next).toEqual({ kind: "lead" });
    run.place = { kind: "lead" };
    expect(run.next).toBeNull();
    expect(run.previous).toEqual({ kind: "step", id: "step_Q8" });
  });

  test("a lead form behind the result does not stand in the way", () => {
    const { at: _, ...form } = pmStyle.leadForm;
    const after = { ...pmStyle, leadForm: { ...form, placement: "after-result" as const } };

    expect(new Run(after, () => null, kept({ at: "step_Q8" })).next).toBeNull();
  });

  test("a lead form before the questions comes first, and is counted", () => {
    const run = new Run({ ...pmStyle, leadForm: { ...pmStyle.leadForm, placement: "before-questions", at: 0 } }, () => null, null);

    expect(run.next).toEqual({ kind: "lead" });
    run.place = { kind: "lead" };
    expect(run.progress).toEqual([1, 9]);
    expect(run.previous).toEqual({ kind: "intro" });
    expect(run.next).toEqual({ kind: "step", id: "step_Q1" });
    run.place = { kind: "step", id: "step_Q1" };
    expect(run.previous).toEqual({ kind: "lead" });
  });

  test("a lead form in the middle stands before its step, or before the next one that is shown", async () => {
    const middle = { ...pmStyle, leadForm: { ...pmStyle.leadForm, placement: "before-step" as const, at: 2 }, steps: pmStyle.steps.map(s => (s.id === "step_Q3" ? { ...s, showIf: ["=", ["$", "q1"], "a"] } : s)) };
    const formulas = await engine(middle);
    const run = new Run(middle, () => formulas, kept({ at: "step_Q2", answers: { Q1: "a" } }));

    expect(run.next).toEqual({ kind: "lead" });
    run.answer("Q1", "b");
    expect(run.next).toEqual({ kind: "lead" });
    run.place = { kind: "lead" };
    expect(run.next).toEqual({ kind: "step", id: "step_Q4" });
    expect(run.progress).toEqual([3, 8]);
  });

  test("whoever passed the form tells nobody who they are, also after a refresh", () => {
    const run = new Run(pmStyle, () => null, kept({ at: "step_Q8", skipped: true }));

    expect(run.gated).toBe(false);
    expect(run.next).toEqual({ kind: "lead" });
  });

  test("what the page knows stands in place of nothing, never of an answer", () => {
    const prefill = { answers: { Q1: "b", Q2: "c", Q3: "no such option" }, lead: { name: "Ada" } };
    const run = new Run(pmStyle, () => null, kept({ answers: { Q1: "a" } }), prefill);

    expect(run.answers).toEqual({ Q1: "a", Q2: "c" });
    expect(run.lead.fields).toEqual({ name: "Ada" });
  });

  test("a question shows while its condition holds", async () => {
    const formulas = await engine(cyberRisk);
    const run = new Run(cyberRisk, () => formulas, kept({ at: "devices" }));
    const shown = () => run.current!.questions.map(q => q.id);

    expect(shown()).toEqual(["B1", "B2", "B3", "B5"]);
    run.answer("B3", "yes");
    expect(shown()).toEqual(["B1", "B2", "B3", "B4", "B5"]);
    run.answer("B3", "no");
    expect(shown()).toEqual(["B1", "B2", "B3", "B5"]);
  });

  test("a step of which nothing shows is skipped both ways", async () => {
    const hidden = { ...pmStyle, steps: pmStyle.steps.map(s => (s.id === "step_Q2" ? { ...s, showIf: ["=", ["$", "q1"], "a"] } : s)) };
    const formulas = await engine(hidden);
    const run = new Run(hidden, () => formulas, kept({ at: "step_Q1", answers: { Q1: "b" } }));

    expect(run.next).toEqual({ kind: "step", id: "step_Q3" });
    run.place = { kind: "step", id: "step_Q3" };
    expect(run.previous).toEqual({ kind: "step", id: "step_Q1" });
    run.answer("Q1", "a");
    expect(run.previous).toEqual({ kind: "step", id: "step_Q2" });
  });

  test("a skipped question keeps its answer but does not tell it", async () => {
    const formulas = await engine(cyberRisk);
    const run = new Run(cyberRisk, () => formulas, kept({ answers: { B3: "yes", B4: "2" } }));

    run.answer("B3", "no");
    expect(run.answers).toHaveProperty("B4", "2");
    expect(run.told).not.toHaveProperty("B4");
    run.answer("B3", "yes");
    expect(run.told).toHaveProperty("B4", "2");
  });

  test("an input of a calculator that need not be answered counts with its default when it is emptied, as on the server", async () => {
    const free = { ...magnetAudit, steps: magnetAudit.steps.map(s => ({ ...s, questions: s.questions.map(q => (q.id === "visitors" ? { ...q, required: false } : q)) })) };
    const formulas = await engine(free);
    const run = new Run(free, () => formulas, null);

    run.answer("visitors", undefined);

    expect(run.told).toHaveProperty("visitors", 8000);
    run.answer("visitors", 100);
    expect(run.told).toHaveProperty("visitors", 100);
  });

  test("inputs of a calculator start with their defaults, and an emptied one is unanswered", () => {
    const run = new Run(magnetAudit, () => null, null);

    expect(run.told).toMatchObject({ visitors: 8000, lead_to_customer: 0.04, format: "2" });
    run.answer("visitors", undefined);
    expect(run.told).not.toHaveProperty("visitors");
  });
});

describe("resuming", () => {
  test("a refresh goes on at the same step with the same id", () => {
    const run = new Run(pmStyle, () => null, kept({ at: "step_Q3", answers: { Q1: "a" } }));

    expect(run.place).toEqual({ kind: "step", id: "step_Q3" });
    expect(run.submissionId).toBe("id-1");
    expect(run.answers).toEqual({ Q1: "a" });
  });

  test("a step that the new version no longer has leads back to the start", () => {
    expect(new Run(pmStyle, () => null, kept({ at: "gone" })).place).toEqual({ kind: "intro" });
  });

  test("answers that the new version does not understand are dropped", () => {
    const run = new Run(pmStyle, () => null, kept({ answers: { Q1: "z", Q2: "b", Q99: "a" } }));

    expect(run.answers).toEqual({ Q2: "b" });
  });

  test("two runs have two ids", () => {
    expect(new Run(pmStyle, () => null, null).submissionId).not.toBe(new Run(pmStyle, () => null, null).submissionId);
  });
});

describe("problems of the server", () => {
  test.each([
    ["answers.Q4", { kind: "step", id: "step_Q4" }],
    ["lead.email", { kind: "lead" }],
    ["consents.report", { kind: "lead" }],
    ["consents.marketing", { kind: "lead" }],
    ["answers.nothing", null],
    ["version", null],
  ])("%s is mended at its place", (path, place) => {
    expect(new Run(pmStyle, () => null, null).placeOf(path)).toEqual(place);
  });
});
