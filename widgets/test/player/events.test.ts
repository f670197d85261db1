import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Events } from "../../src/player/send/events";

let server: Server;
let url = "";
let status = 200;
let received: Record<string, unknown>[] = [];
let arrived: (() => void)[] = [];

beforeEach(async () => {
  vi.stubGlobal("location", { href: "https://host.example/page?a=1#secret" });
  vi.stubGlobal("document", { referrer: "https://search.example/" });
  received = [];
  status = 200;
  server = createServer((request, response) => {
    let body = "";
    request.on("data", chunk => (body += chunk));
    request.on("end", () => {
      received.push(JSON.parse(body) as Record<string, unknown>);
      response.writeHead(status, { "Content-Type": "application/json" }).end('{"session":"signed"}');
      arrived.splice(0).forEach(tell => tell());
    });
  });
  await new Promise<void>(ready => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  return new Promise(done => server.close(done));
});

async function until(count: number): Promise<void> {
  while (received.length < count) await new Promise<void>(tell => arrived.push(tell));
}

test("the first answer brings the session, which goes with every later event", async () => {
  const sessions: string[] = [];
  const events = new Events(url, 7, undefined, s => sessions.push(s));

  events.tell("view");
  events.tell("start");
  events.tell("step", "s2");
  await until(3);

  expect(received).toEqual([
    { kind: "view", version: 7, page: { url: "https://host.example/page?a=1", referrer: "https://search.example/" } },
    { kind: "start", version: 7, session: "signed" },
    { kind: "step", version: 7, step: "s2", session: "signed" },
  ]);
  expect(sessions).toEqual(["signed"]);
});

test("a failing event disturbs nobody and does not stop the next one", async () => {
  status = 500;
  const events = new Events(url, 7, undefined, () => undefined);

  events.tell("view");
  events.tell("start");
  await until(2);

  expect(received.map(e => e.kind)).toEqual(["view", "start"]);
  expect(events.session).toBeUndefined();
});

test("a website that is not on the list learns it at the first event", async () => {
  status = 403;
  const refused = vi.fn();

  new Events(url, 7, undefined, () => undefined, refused).tell("view");
  await until(1);

  await vi.waitFor(() => expect(refused).toHaveBeenCalledOnce());
});
