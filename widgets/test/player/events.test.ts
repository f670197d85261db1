// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Marks } from "../../src/loader/marks/marks";
import { Events } from "../../src/player/send/events";
import type { Stage } from "../../src/player/stage";

interface Body {
  events: { kind: string; step?: string; placement?: string }[];
  session?: string;
}

let received: Body[];
let answer: () => Promise<Response>;
let host: HTMLElement;
let heard: Record<string, unknown>[];
let consent: "granted" | "denied" | "wait" | undefined;
const page = window as unknown as { dataLayer?: Record<string, unknown>[] | undefined };
const marks = { of: () => ({ placement: "pricing" }), consentOf: () => consent } as unknown as Marks;

beforeEach(() => {
  vi.useFakeTimers();
  received = [];
  heard = [];
  consent = undefined;
  answer = async () => new Response(`{"session":"signed"}`);
  host = document.createElement("div");
  document.body.append(host);
  page.dataLayer = [];
  for (const name of ["lm_view", "lm_start", "lm_step", "lm_submit", "generate_lead"])
    document.addEventListener(name, event => heard.push({ event: event.type, ...(event as CustomEvent).detail }), { signal: stop.signal });
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    received.push(JSON.parse(init.body as string) as Body);
    return answer();
  });
});

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const events = () => new Events({ host, api: "https://l.example/api/v1/embed/k", marks: async () => marks, definition: { key: "k", version: 7, kind: "quiz" } } as unknown as Stage, undefined, () => undefined);

/** Until what tells is there, and what it has to tell at once is told. */
const arrived = () => vi.waitFor(async () => {
  await vi.advanceTimersByTimeAsync(1);
  expect(received.length).toBeGreaterThan(0);
});

test("what happened first goes at once with the marks, what follows goes together with the session", async () => {
  const telling = events();
  telling.tell("view");
  await arrived();
  telling.tell("start");
  telling.tell("step", { step: "s2" });
  await vi.advanceTimersByTimeAsync(1400);
  expect(received).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);

  expect(received).toEqual([
    { events: [{ kind: "view", version: 7, placement: "pricing" }] },
    { events: [{ kind: "start", version: 7 }, { kind: "step", version: 7, step: "s2" }], session: "signed" },
  ]);
  expect(telling.session).toBe("signed");
});

test("a failing call disturbs nobody and does not stop the next one", async () => {
  answer = async () => { throw new TypeError("blocked"); };
  const telling = events();
  telling.tell("view");
  await arrived();
  telling.tell("start");
  await vi.advanceTimersByTimeAsync(2000);

  expect(received.map(b => b.events.map(e => e.kind))).toEqual([["view"], ["start"]]);
  expect(telling.session).toBeUndefined();
});

test("what has not left when the page is hidden goes by beacon", async () => {
  const beacons: string[] = [];
  navigator.sendBeacon = (_url, body) => beacons.push(body as string) > 0;
  const telling = events();
  telling.tell("view");
  await arrived();
  telling.tell("back", { step: "s1" });
  telling.flush();
  await vi.advanceTimersByTimeAsync(5000);

  expect(JSON.parse(beacons[0]!)).toEqual({ events: [{ kind: "back", version: 7, step: "s1" }], session: "signed" });
  expect(received).toHaveLength(1);
});

test("the page hears the names that analytics know, with what a lead is worth, and nothing else", async () => {
  host.setAttribute("value", "50");
  host.setAttribute("currency", "eur");
  const telling = events();
  telling.tell("view");
  telling.tell("gate");
  telling.tell("complete", { outcome: "gold" });
  telling.tell("lead", { outcome: "gold" });
  await arrived();

  const who = { lm_id: "k", lm_version: 7, lm_type: "quiz" };
  expect(heard).toEqual([
    { event: "lm_view", ...who }, { event: "lm_submit", ...who, lm_outcome: "gold" },
    { event: "generate_lead", ...who, lm_outcome: "gold", value: 50, currency: "EUR" },
  ]);
  expect(page.dataLayer).toEqual(heard);
});

test.each([["value", "50"], ["currency", "EUR"]])("%s alone is left out: analytics take both or neither", async (name, text) => {
  host.setAttribute(name, text);
  const telling = events();
  telling.tell("lead");
  await arrived();

  expect(Object.keys(page.dataLayer![0]!)).toEqual(["event", "lm_id", "lm_version", "lm_type"]);
});

test("denied: the page's dataLayer gets nothing, its listeners do", async () => {
  consent = "denied";
  const telling = events();
  telling.tell("lead");
  await arrived();
  consent = "granted";
  await vi.advanceTimersByTimeAsync(5000);

  expect([heard.length, page.dataLayer]).toEqual([1, []]);
});

test("wait: entries are held until somebody agrees, and come once", async () => {
  consent = "wait";
  const telling = events();
  telling.tell("start");
  telling.tell("lead");
  await arrived();
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.dataLayer).toEqual([]);
  consent = "granted";
  await vi.advanceTimersByTimeAsync(5000);

  expect(page.dataLayer!.map(e => e.event)).toEqual(["lm_start", "generate_lead"]);
});

const refusable = (refuse: () => void) => new Events({ host, api: "https://l.example/api/v1/embed/k", marks: async () => marks, refuse, definition: { key: "k", version: 7, kind: "quiz" } } as unknown as Stage, undefined, () => undefined);

test("a website that is not on the list learns it at the first event", async () => {
  answer = async () => Response.json({ status: 403, code: "origin-not-allowed" }, { status: 403 });
  const refuse = vi.fn();

  refusable(refuse).tell("view");
  await arrived();
  await vi.advanceTimersByTimeAsync(1);

  expect(refuse).toHaveBeenCalledOnce();
});

test.each(["<h1>Blocked by your company</h1>", "{}", `{"code":"session-needed"}`])("somebody in between who refuses events takes nothing away: %s", async body => {
  answer = async () => new Response(body, { status: 403 });
  const refuse = vi.fn();

  refusable(refuse).tell("view");
  await arrived();
  await vi.advanceTimersByTimeAsync(1);

  expect(refuse).not.toHaveBeenCalled();
});
