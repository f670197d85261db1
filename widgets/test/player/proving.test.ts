import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, type Mock, test, vi } from "vitest";
import { Proving } from "../../src/player/proof/proving";
import type { Guest } from "../../src/player/send/take-session";

const salt = "0123?expires=1930000000&";
let asked: unknown[] = [];
let answers: (Response | Error)[] = [];

const challenge = (number: number) => Response.json({
  algorithm: "SHA-256", salt, maxnumber: 1000, signature: `signed-${number}`, session: "its-session", seconds: 7200,
  challenge: createHash("sha256").update(`${salt}${number}`).digest("hex"),
});

beforeEach(() => {
  [asked, answers] = [[], []];
  vi.stubGlobal("origin", "https://host.example");
  vi.stubGlobal("fetch", async (_url: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body));
    const answer = answers.shift() ?? challenge(asked.length);
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

afterEach(() => vi.unstubAllGlobals());

const decoded = (proof: string) => JSON.parse(atob(proof)) as Record<string, unknown>;

test("the proof is what ALTCHA sends, with the session for which it counts", async () => {
  const found = await new Proving("https://x.example/challenge", { session: "mine" }).of("run-1", 5000);

  expect(asked).toEqual([{ session: "mine" }]);
  expect(found!.session).toBe("its-session");
  expect(decoded(found!.proof)).toEqual({ algorithm: "SHA-256", challenge: createHash("sha256").update(`${salt}1`).digest("hex"), number: 1, salt, signature: "signed-1" });
});

test("all attempts of a submission bring the same one, another submission brings its own", async () => {
  const proving = new Proving("https://x.example/challenge", {});

  const first = await proving.of("run-1", 5000);
  expect(await proving.of("run-1", 5000)).toEqual(first);
  const other = await proving.of("run-2", 5000);

  expect(asked).toHaveLength(2);
  expect(other!.proof).not.toBe(first!.proof);
});

test("what could not be asked for is asked for again when it is needed", async () => {
  answers = [new TypeError("offline")];

  const found = await new Proving("https://x.example/challenge", {}).of("run-1", 5000);

  expect(decoded(found!.proof).signature).toBe("signed-2");
});

test("where there is none the submission goes without", async () => {
  answers = [new Response(null, { status: 404 }), new Response(null, { status: 404 })];

  expect(await new Proving("https://x.example/challenge", {}).of("run-1", 5000)).toBeNull();
});

test("a visit that has no session yet has that of the challenge", async () => {
  const [fresh, begun] = [{ onSession: vi.fn() } as Guest & { onSession: Mock }, { session: "mine" }];

  await new Proving("https://x.example/challenge", fresh).of("run-1", 5000);
  await new Proving("https://x.example/challenge", begun).of("run-1", 5000);

  expect([fresh.session, begun.session]).toEqual(["its-session", "mine"]);
  expect(fresh.onSession).toHaveBeenCalledOnce();
});
