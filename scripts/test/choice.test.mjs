import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen } from "../lib/choice.mjs";
import { allSuites } from "../lib/suites.mjs";

const names = (...args) => chosen(args, allSuites()).map((suite) => suite.name);

test("without a choice every suite runs", () => {
  assert.deepEqual(names(), ["scripts", "widgets", "domain", "web", "e2e"]);
});

test("a developer runs one suite, or several in their usual order", () => {
  assert.deepEqual(names("--only", "web"), ["web"]);
  assert.deepEqual(names("--only", "web,widgets"), ["widgets", "web"]);
});

test("an unknown suite is refused with the ones that there are", () => {
  assert.throws(() => names("--only", "webb"), /suites scripts, widgets, domain, web, e2e\.$/);
  assert.throws(() => names("web"), /^Error: Usage/);
});

test("the domain's tests want nothing but the compiler", () => {
  assert.deepEqual(chosen(["--only", "domain"], allSuites())[0].needs, []);
});
