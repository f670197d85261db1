// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Marks } from "../../src/loader/marks/marks";
import { sendLeft } from "../../src/player/finish/send-left";
import { keep } from "../../src/player/send/keep";
import { left } from "../../src/player/send/left";
import type { Stage } from "../../src/player/stage";

// Words come from the built player.
vi.mock("../../src/player/unfinished/tell-note", () => ({ tellNote: (_: unknown, note: string) => void notes.push(note) }));

const api = "https://lm.example/api/v1/embed/k1";
const hour = 3_600_000;
const body = JSON.stringify({ submissionId: "id-1", version: 1, session: "its-session", answers: { Q1: "a" } });
const marks = { of: () => ({}), consentOf: () => undefined } as unknown as Marks;

let sent: { path: string; body: any }[];
let beacons: unknown[];
let heard: string[];
const notes: string[] = [];
let answers: Response[];
let stage: Stage;

const refusal = (status: number, more = {}) => Response.json({ status, ...more }, { status });
const problem = (path: string, code: string) => refusal(422, { errors: [{ path, code, message: "No." }] });
const accepted = () => Response.json({ submissionId: "id-1", reportUrl: "https://lm.example/r/1" });

beforeEach(() => {
  [sent, beacons, heard, answers] = [[], [], [], []];
  notes.length = 0;
  localStorage.clear();
  sessionStorage.clear();
  const host = document.createElement("div");
  for (const name of ["lm_submit", "generate_lead"]) host.addEventListener(name, () => heard.push(name));
  stage = { host, api, keep: keep("k1"), definition: { key: "k1", version: 2, kind: "quiz" } } as unknown as Stage;
  navigator.sendBeacon = (_url, beacon) => beacons.push(beacon) > 0;
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const path = url.slice(api.length + 1);
    if (path === "challenge") return new Response(null, { status: 404 });
    sent.push({ path, body: JSON.parse(String(init.body)) });
    return answers.shift() ?? accepted();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  keep("k1").clear();
});

const sending = () => sendLeft(stage, marks);

describe("what an earlier tab could not send", () => {
  test("is sent, told once in its own visit by a beacon of plain text, and gone", async () => {
    left(api).put("id-1", body);
    await sending();

    expect(sent.map(s => s.path)).toEqual(["submissions"]);
    expect([heard, notes]).toEqual([["lm_submit", "generate_lead"], ["leftSent"]]);
    expect(beacons.map(b => JSON.parse(b as string))).toEqual([{ session: "its-session", events: [{ kind: "complete", version: 2 }, { kind: "lead", version: 2 }] }]);
    expect(left(api).read()).toEqual([]);
  });

  test.each([403, 404, 410, 413, 422])("and is refused with %d is kept, and tried again after an hour", async status => {
    vi.useFakeTimers({ toFake: ["Date"] });
    left(api).put("id-1", body);
    answers = [refusal(status), refusal(status)];
    await sending();
    await sending();
    expect(sent).toHaveLength(1);
    vi.setSystemTime(Date.now() + hour);
    await sending();
    expect([sent.length, heard, left(api).read().length]).toEqual([2, [], 1]);
    vi.setSystemTime(Date.now() + hour);
    await sending();

    expect(heard).toEqual(["lm_submit", "generate_lead"]);
    expect(left(api).read()).toEqual([]);
  });

  test("goes under another id where the server has other answers under its own", async () => {
    left(api).put("id-1", body);
    answers = [problem("submissionId", "already-used")];
    await sending();

    expect(sent.map(s => s.body.submissionId === "id-1")).toEqual([true, false]);
    expect(sent[1]!.body.answers).toEqual({ Q1: "a" });
    expect(left(api).read()).toEqual([]);
  });

  test("and is the lead of a run goes where leads go, and is over where the run has one", async () => {
    left(api).put("id-1", JSON.stringify({ lead: { email: "ada@acme.example" }, session: "its-session" }), true);
    await sending();
    left(api).put("id-1", JSON.stringify({ lead: { email: "ada@acme.example" } }), true);
    answers = [problem("lead", "already-known")];
    await sending();

    expect(sent.map(s => s.path)).toEqual(["submissions/id-1/lead", "submissions/id-1/lead"]);
    expect(heard).toEqual(["generate_lead"]);
    expect(left(api).read()).toEqual([]);
  });

  test("is told by nobody else when another tab was first", async () => {
    left(api).put("id-1", body);
    vi.stubGlobal("fetch", async (url: string) => {
      if (url.endsWith("challenge")) return new Response(null, { status: 404 });
      left(api).remove("id-1");
      return accepted();
    });
    await sending();

    expect([heard, beacons]).toEqual([[], []]);
  });

  test("is left to the tab that has it under way, and only to that", async () => {
    left(api).put("id-1", body);
    stage.keep.write({ version: 2, submissionId: "id-1", answers: {}, pending: body });
    await sending();
    expect(sent).toEqual([]);
    stage.keep.write({ version: 2, submissionId: "id-1", answers: {} });
    await sending();

    expect(sent).toHaveLength(1);
  });
});
