import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { post } from "../../src/player/finish/post";

let server: Server;
let url = "";
let answer: { status: number; headers?: Record<string, string>; body?: string } = { status: 201 };
let received: string[] = [];

beforeEach(async () => {
  received = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", chunk => (body += chunk));
    request.on("end", () => {
      received.push(body);
      response.writeHead(answer.status, answer.headers).end(answer.body ?? "{}");
    });
  });
  await new Promise<void>(ready => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => new Promise(done => server.close(done)));

describe("an attempt to post", () => {
  test("that is accepted brings the answer", async () => {
    answer = { status: 201, body: '{"submissionId":"1"}' };

    expect(await post(url, '{"a":1}')).toEqual({ kind: "accepted", answer: { submissionId: "1" } });
    expect(received).toEqual(['{"a":1}']);
  });

  test("with something wrong brings what to mend", async () => {
    const errors = [{ path: "lead.email", code: "invalid", message: "This is no address." }];
    answer = { status: 422, body: JSON.stringify({ title: "Invalid", status: 422, errors }) };

    expect(await post(url, "{}")).toEqual({ kind: "invalid", errors });
  });

  test.each([[429, "7", 7000], [503, "1", 1000]])("answered with %d waits as long as Retry-After says", async (status, header, after) => {
    answer = { status, headers: { "Retry-After": header } };

    expect(await post(url, "{}")).toEqual({ kind: "later", after });
  });

  test.each([500, 502, 503, 408, 429])("answered with %d comes later", async status => {
    answer = { status };

    expect(await post(url, "{}")).toEqual({ kind: "later" });
  });

  test.each([400, 403, 404, 410, 413])("answered with %d is over", async status => {
    answer = { status };

    expect(await post(url, "{}")).toEqual({ kind: "refused", status });
  });

  test("whose answer cannot be read comes later", async () => {
    answer = { status: 201, body: "<html>" };

    expect(await post(url, "{}")).toEqual({ kind: "later" });
  });

  test("that reaches nobody comes later", async () => {
    expect(await post("http://127.0.0.1:9/", "{}")).toEqual({ kind: "later" });
  });
});
