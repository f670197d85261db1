import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PublicDefinition } from "../../src/contract/definition";
import { Run } from "../../src/player/model/run";
import type { Events } from "../../src/player/send/events";
import type { Stage } from "../../src/player/stage";
import { isBehindLeadForm } from "../../src/player/unfinished/is-behind-lead-form";
import { Partials } from "../../src/player/unfinished/partials";
import { definitions } from "./definitions";

const salt = "0123?expires=1930000000&";
const asked = () => Response.json({ algorithm: "SHA-256", salt, maxnumber: 100, signature: "x", session: "s", seconds: 7200, challenge: createHash("sha256").update(`${salt}7`).digest("hex") });

/** The form stands before the second step. */
const definition: PublicDefinition = { ...definitions.pmStyle, leadForm: { ...definitions.pmStyle.leadForm, placement: "before-step", at: 1, partials: true } };
const [one, two, three] = definition.steps.map(s => s.id);

function running(): Run {
  const run = new Run(definition, () => null, null);
  run.lead = { fields: { email: " ana@acme-dental.com " }, report: true, marketing: false };
  run.place = { kind: "step", id: one! };
  return run;
}

const at = (id: string | undefined) => ({ kind: "step", id: id! }) as const;

test("a run is behind the lead form from the step on before which that stands, unless it was passed over", () => {
  const run = running();
  expect(isBehindLeadForm(run)).toBe(false);
  run.place = { kind: "lead" };
  expect(isBehindLeadForm(run)).toBe(false);
  run.place = at(two);
  expect(isBehindLeadForm(run)).toBe(true);
  run.skipped = true;
  expect(isBehindLeadForm(run)).toBe(false);
});

describe("what is behind the lead form", () => {
  let calls: { url: string; body: any }[];
  let status: number;
  let challenge: (() => Promise<Response>) | undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    [calls, status, challenge] = [[], 204, undefined];
    vi.stubGlobal("addEventListener", () => {});
    vi.stubGlobal("removeEventListener", () => {});
    vi.stubGlobal("location", { search: "", origin: "https://acme.example" });
    vi.stubGlobal("origin", "https://acme.example");
    vi.stubGlobal("document", { visibilityState: "visible" });
    vi.stubGlobal("fetch", async (url: string, { method, body }: RequestInit) => {
      if (method !== "PUT") return challenge?.() ?? new Response(null, { status: 404 });
      calls.push({ url, body: JSON.parse(String(body)) });
      return new Response(null, { status });
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const saving = (run: Run) => new Partials({ api: "https://lm.example/api/v1/embed/k1", definition } as Stage, run, { session: "s" } as Events, null);

  test("is saved at once, and two seconds after the last of several steps", async () => {
    const run = running();
    const partials = saving(run);
    partials.saved();
    run.place = at(two);
    partials.saved();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls.map(c => c.body.step)).toEqual([two]);
    expect(calls[0]!.url).toBe(`https://lm.example/api/v1/embed/k1/partials/${run.submissionId}`);
    expect(calls[0]!.body.lead.email).toBe("ana@acme-dental.com");

    run.place = at(three);
    partials.saved();
    await vi.advanceTimersByTimeAsync(1999);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls.map(c => c.body.step)).toEqual([two, three]);
    expect(calls[1]!.body.sequence).toBeGreaterThan(calls[0]!.body.sequence);
  });

  test("leaves at once when the page is hidden, and only where it changed", async () => {
    const run = running();
    run.place = at(two);
    const partials = saving(run);
    partials.saved();
    await vi.advanceTimersByTimeAsync(0);
    vi.stubGlobal("document", { visibilityState: "hidden" });
    partials.saved();
    expect(calls).toHaveLength(1);
    run.lead = { ...run.lead, marketing: true };
    partials.saved();
    expect(calls.map(c => c.body.consents.marketing)).toEqual([false, true]);
  });

  test("leaves with the proof of work, which is searched while the form is filled in", async () => {
    vi.useRealTimers();
    challenge = async () => asked();
    const run = running();
    const partials = saving(run);
    await vi.waitFor(() => expect((partials as unknown as { proof: unknown }).proof).not.toBeNull());
    run.place = at(two);
    vi.stubGlobal("document", { visibilityState: "hidden" });
    partials.saved();

    expect(calls.map(c => [typeof c.body.proof, c.body.session])).toEqual([["string", "s"]]);
    partials.stop();
  });

  test("that left without the proof is sent again with it", async () => {
    vi.useRealTimers();
    let answer!: (response: Response) => void;
    challenge = () => new Promise(resolve => (answer = resolve));
    const run = running();
    run.place = at(two);
    const partials = saving(run);
    vi.stubGlobal("document", { visibilityState: "hidden" });
    partials.saved();
    expect(calls.map(c => c.body.proof)).toEqual([undefined]);
    answer(asked());

    await vi.waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]!.body).toEqual({ ...calls[0]!.body, sequence: calls[1]!.body.sequence, proof: calls[1]!.body.proof });
    expect(typeof calls[1]!.body.proof).toBe("string");
    partials.stop();
  });

  test("is not sent again where the server does not want it", async () => {
    status = 422;
    const run = running();
    run.place = at(two);
    const partials = saving(run);
    partials.saved();
    await vi.advanceTimersByTimeAsync(0);
    run.place = at(three);
    partials.saved();
    await vi.advanceTimersByTimeAsync(10_000);

    expect(calls).toHaveLength(1);
  });
});
