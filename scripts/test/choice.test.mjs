import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { chosen } from "../lib/choice.mjs";
import { root } from "../lib/run.mjs";
import { allSuites } from "../lib/suites.mjs";

const suites = ["scripts", "widgets", "domain", "web", "e2e"].map((name) => ({ name }));
const names = (...args) => chosen(args, suites).map((suite) => suite.name);

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

test("every project of .NET tests is a suite of its own", () => {
  const projects = readdirSync(join(root, "tests")).filter((name) => name.endsWith(".Tests")).map((name) => `tests/${name}`);

  assert.deepEqual(allSuites().map((suite) => suite.project).filter(Boolean), projects.sort());
});

test("the domain's tests want nothing but the compiler", () => {
  const [{ needs, wants }] = chosen(["--only", "domain"], allSuites());

  assert.deepEqual([needs, wants], [["solution"], []]);
});
