import { afterEach, describe, expect, test, vi } from "vitest";
import { keep } from "../../src/player/send/keep";
import type { Kept } from "../../src/player/send/kept";
import { keptOf } from "../../src/player/send/kept-of";
import { Run } from "../../src/player/model/run";
import { definitions } from "./definitions";

const kept: Kept = { version: 1, submissionId: "id-1", answers: { Q1: "a" }, at: "step_Q2", pending: '{"submissionId":"id-1"}' };

/** The browser's store, as far as it is used. */
function store() {
  const entries = new Map<string, string>();
  return { getItem: (k: string) => entries.get(k) ?? null, setItem: (k: string, v: string) => void entries.set(k, v), removeItem: (k: string) => void entries.delete(k) };
}

afterEach(() => void vi.unstubAllGlobals());

describe("what is kept", () => {
  test("is read again after a refresh", () => {
    vi.stubGlobal("sessionStorage", store());
    keep("k1").write(kept);

    expect(keep("k1").read()).toEqual(kept);
    expect(keep("k2").read()).toBeNull();
  });

  test("is gone after clearing", () => {
    vi.stubGlobal("sessionStorage", store());
    keep("k1").write(kept);
    keep("k1").clear();

    expect(keep("k1").read()).toBeNull();
  });

  test("stays in the page's memory where storage is blocked", () => {
    const blocked = { get getItem(): never { throw new DOMException("denied", "SecurityError"); } };
    vi.stubGlobal("sessionStorage", blocked);

    expect(() => keep("k3").write(kept)).not.toThrow();
    expect(keep("k3").read()).toEqual(kept);
    expect(keep("k4").read()).toBeNull();
    keep("k3").clear();
    expect(keep("k3").read()).toBeNull();
  });

  test("holds nobody's name once the server has acknowledged", () => {
    const run = new Run(definitions.pmStyle, () => null, kept);
    run.lead = { fields: { email: "ana@acme-dental.com" }, report: true, marketing: false };
    const done = { submissionId: "id-1", result: {}, resultView: { blocks: [] } } as unknown as NonNullable<Kept["done"]>;

    expect(JSON.stringify(keptOf(run, "s", undefined, done))).not.toContain("ana@");
    expect(keptOf(run, "s", undefined, done).answers).toEqual({});
    expect(keptOf(run, "s", "{}", done).pending).toBe("{}");
  });
});
