import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { left } from "../../src/player/send/left";

const api = "https://lm.example/api/v1/embed/k1";
const day = 86_400_000;

/** The browser's store, as far as it is used. */
function store() {
  const entries = new Map<string, string>();
  return { entries, getItem: (k: string) => entries.get(k) ?? null, setItem: (k: string, v: string) => void entries.set(k, v), removeItem: (k: string) => void entries.delete(k) };
}

let kept = store();

beforeEach(() => {
  vi.useFakeTimers();
  kept = store();
  vi.stubGlobal("localStorage", kept);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a run that the server has not acknowledged", () => {
  test("outlives its tab, once per id and apart for each magnet", () => {
    left(api).put("id-1", "first");
    left(api).put("id-1", "changed");
    left(api).put("id-2", "other");

    expect(left(api).read().map(l => [l.id, l.body])).toEqual([["id-1", "changed"], ["id-2", "other"]]);
    expect(left("https://lm.example/api/v1/embed/k2").read()).toEqual([]);
  });

  test("leaves nothing behind once it was taken", () => {
    left(api).put("id-1", "first");
    left(api).remove("id-1");

    expect(kept.entries.size).toBe(0);
  });

  test("tells whoever takes it away first", () => {
    left(api).put("id-1", "first");

    expect(left(api).remove("id-1")).toBe(true);
    expect(left(api).remove("id-1")).toBe(false);
  });

  test("that is refused stays, and waits an hour", () => {
    left(api).put("id-1", "first", true);
    left(api).postpone("id-1");

    expect(left(api).read()).toEqual([{ id: "id-1", at: Date.now(), body: "first", lead: true, notBefore: Date.now() + 3_600_000 }]);
    left(api).put("id-1", "corrected");
    expect(left(api).read()).toEqual([{ id: "id-1", at: Date.now(), body: "corrected" }]);
  });

  test("is forgotten after a week", () => {
    left(api).put("id-1", "first");
    vi.advanceTimersByTime(7 * day - 1);
    expect(left(api).read()).toHaveLength(1);
    vi.advanceTimersByTime(1);

    expect(left(api).read()).toEqual([]);
    expect(kept.entries.size).toBe(0);
  });

  test("is one of five at most", () => {
    for (let i = 0; i < 8; i++) left(api).put(`id-${i}`, "body");

    expect(left(api).read().map(l => l.id)).toEqual(["id-3", "id-4", "id-5", "id-6", "id-7"]);
  });

  test("is not there where storage is blocked, and nobody is disturbed", () => {
    vi.stubGlobal("localStorage", { get getItem(): never { throw new DOMException("denied", "SecurityError"); } });

    expect(left(api).put("id-1", "first")).toBe(false);
    expect(left(api).read()).toEqual([]);
    expect(left(api).remove("id-1")).toBe(true);
  });
});
