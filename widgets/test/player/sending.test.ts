// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome } from "../../src/player/finish/outcome";
import { Sending } from "../../src/player/finish/sending";
import { left } from "../../src/player/send/left";

const api = "https://lm.example/api/v1/embed/k1";
let store: Storage;

beforeEach(() => {
  const entries = new Map<string, string>();
  store = { getItem: (k: string) => entries.get(k) ?? null, setItem: (k: string, v: string) => void entries.set(k, v), removeItem: (k: string) => void entries.delete(k) } as unknown as Storage;
  vi.stubGlobal("localStorage", store);
});

afterEach(() => void vi.unstubAllGlobals());

/** Sends once, and says whether this tab was the first to know. */
function sent(outcome: Outcome<string>, again = false): Promise<boolean> {
  return new Promise(first => new Sending<string>(api, { id: "id-1", body: "{}", again }, async () => outcome, { sending: () => {}, waiting: () => {}, ended: (_, isFirst) => first(isFirst) }).now());
}

const accepted: Outcome<string> = { kind: "accepted", answer: "" };

test("of a tab and its copy, which send the same, one is the first to know", async () => {
  left(api).put("id-1", "{}");

  expect(await sent(accepted, true)).toBe(true);
  expect(await sent(accepted, true)).toBe(false);
  expect(left(api).read()).toEqual([]);
});

test("where nothing can be kept every tab believes to be the first", async () => {
  vi.stubGlobal("localStorage", { get getItem(): never { throw new DOMException("denied", "SecurityError"); } });
  expect(await sent(accepted)).toBe(true);
  expect(await sent(accepted, true)).toBe(true);
});

test("where the store is full the tab that sends is the first", async () => {
  store.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };

  expect(await sent(accepted)).toBe(true);
});

test("what the server refuses is kept, what it wants mended is not", async () => {
  await sent({ kind: "refused", status: 404 });
  expect(left(api).read().map(l => l.id)).toEqual(["id-1"]);
  await sent({ kind: "invalid", errors: [] });

  expect(left(api).read()).toEqual([]);
});
