// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PublicDefinition } from "../../src/contract/definition";
import type { LeadResponse, SubmissionResponse } from "../../src/contract/submission";
import { afterLead } from "../../src/player/finish/after-lead";
import { Run } from "../../src/player/model/run";
import type { Events } from "../../src/player/send/events";
import { left } from "../../src/player/send/left";
import type { Stage } from "../../src/player/stage";
import { definitions } from "./definitions";

const api = "https://lm.example/api/v1/embed/k1";
const { at: _, ...leadForm } = definitions.pmStyle.leadForm;
const definition: PublicDefinition = { ...definitions.pmStyle, leadForm: { ...leadForm, placement: "after-result", fields: leadForm.fields.filter(f => f.kind === "email") } };
const answer = { submissionId: "id-1" } as SubmissionResponse;

let sent: { url: string; body: any }[];
let answers: (Response | Promise<Response>)[];
let kept: (string | undefined)[];
let done: LeadResponse[];
const events = { session: undefined } as unknown as Events;

beforeEach(() => {
  vi.useFakeTimers();
  [sent, answers, kept, done] = [[], [], [], []];
  events.session = "its-session";
  localStorage.clear();
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push({ url, body: JSON.parse(String(init.body)) });
    return answers.shift() ?? Response.json({ submissionId: "id-1", reportUrl: "https://lm.example/r/1" });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function form(pending?: string) {
  const stage = { definition, api, say: (key: string) => key, card: { say: () => undefined } } as unknown as Stage;
  const { element, stop } = afterLead(stage, new Run(definition, () => null, null), events, answer, pending, { keep: body => kept.push(body), done: reply => done.push(reply) })!;
  const box = element.querySelector<HTMLInputElement>("input[type=email]")!;
  const type = (email: string) => {
    box.value = email;
    box.dispatchEvent(new Event("input"));
  };
  const send = async () => {
    element.querySelector<HTMLButtonElement>("button.primary")!.click();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { box, type, send, stop };
}

const away = () => new Response(null, { status: 503 });
const emails = () => sent.map(s => s.body.lead.email);

test("the lead behind the result is sent once with its session, and nothing of it stays", async () => {
  const { type, send } = form();
  type("ada@acme.example");
  await send();

  expect(sent).toEqual([{ url: `${api}/submissions/id-1/lead`, body: { lead: { email: "ada@acme.example" }, consents: { report: false, marketing: false }, session: "its-session" } }]);
  expect(done).toHaveLength(1);
  expect([kept.at(-1), left(api).read()]).toEqual([undefined, []]);
});

test("what is corrected while the server is away is sent corrected, by hand and by itself", async () => {
  answers = [away(), away()];
  const { type, send } = form();
  type("ada@acme.exmaple");
  await send();
  type("ada@acme.example");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(emails()).toEqual(["ada@acme.exmaple"]);
  await send();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(emails()).toEqual(["ada@acme.exmaple", "ada@acme.example", "ada@acme.example"]);
  expect(done).toHaveLength(1);
});

test("what is corrected while an attempt is under way does not come again uncorrected", async () => {
  let end!: (response: Response) => void;
  answers = [new Promise(resolve => (end = resolve))];
  const { type, send } = form();
  type("ada@acme.exmaple");
  await send();
  type("ada@acme.example");
  end(away());
  await vi.advanceTimersByTimeAsync(60_000);

  expect(emails()).toEqual(["ada@acme.exmaple"]);
  expect(left(api).read()).toEqual([]);
});

test("what did not arrive outlives a refresh, and the tab", async () => {
  answers = [away(), away()];
  const first = form();
  first.type("ada@acme.example");
  await first.send();
  first.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(left(api).read().map(l => [l.id, l.lead, JSON.parse(l.body).lead.email])).toEqual([["id-1", true, "ada@acme.example"]]);

  const second = form(kept.at(-1));
  await vi.advanceTimersByTimeAsync(60_000);

  expect(second.box.value).toBe("ada@acme.example");
  expect(emails()).toEqual(Array(3).fill("ada@acme.example"));
  expect([done.length, kept.at(-1), left(api).read()]).toEqual([1, undefined, []]);
});

test("a session that came later goes with the next attempt", async () => {
  events.session = undefined;
  answers = [away()];
  const { type, send } = form();
  type("ada@acme.example");
  await send();
  events.session = "of-the-challenge";
  await vi.advanceTimersByTimeAsync(60_000);

  expect(sent.map(s => s.body.session)).toEqual([undefined, "of-the-challenge"]);
});
