import { afterEach, expect, test } from "vitest";
import { writeJson } from "../../src/player/send/write-json";

const taught = [Array.prototype, String.prototype] as unknown as { toJSON?: unknown }[];

afterEach(() => {
  for (const prototype of taught) delete prototype.toJSON;
});

test("what a page taught lists and texts about JSON is looked past", () => {
  for (const prototype of taught) prototype.toJSON = () => "taught";
  const body = { answers: { tools: ["a", { b: ["c"] }], none: null, no: undefined, yes: true, n: 1.5 }, text: "“x”" };

  expect(JSON.stringify(body)).toContain("taught");
  expect(writeJson(body)).toBe('{"answers":{"tools":["a",{"b":["c"]}],"none":null,"yes":true,"n":1.5},"text":"“x”"}');
});

test("a text and a list by themselves are written, too", () => {
  expect([writeJson("a"), writeJson(["a", []])]).toEqual(['"a"', '["a",[]]']);
});
