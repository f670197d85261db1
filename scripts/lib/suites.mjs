import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { failuresOfNodeTest, failuresOfPlaywright, failuresOfTestingPlatform, failuresOfVitest } from "./failures.mjs";
import { fromNodeTest, fromPlaywright, fromTestingPlatform, fromVitest, judge } from "./results.mjs";
import { root, run } from "./run.mjs";

/**
 * Every suite in the order in which it runs: the quick ones first. Without what a suite `needs` it does not run; without what
 * it `wants` it runs, and fails unless that tool is optional. `run(env)` answers with the suite's result and,
 * one line each, its `failures`.
 */
export function allSuites() {
  return [
    { name: "scripts", needs: ["packages"], wants: [], run: (env) => nodeTests("scripts", join(root, "scripts/test"), env) },
    { name: "widgets", needs: ["packages"], wants: [], run: vitest },
    ...dotnetSuites(),
    { name: "fuzz", needs: ["packages", "solution", "wholeBrowser"], wants: [], run: (env) => nodeTests("fuzz", join(root, "tests/fuzz"), env) },
    {
      name: "e2e",
      needs: ["packages", "widgets", "server", "wholeBrowser"],
      wants: ["headlessShell", "pdftotext"],
      run: playwright,
    },
  ];
}

/** Every tests/*.Tests project is a suite, named in short: LeadMagnets.Domain.Tests is "domain". */
function dotnetSuites() {
  const projects = readdirSync(join(root, "tests")).filter((name) => name.endsWith(".Tests")).sort();
  return projects.map((project) => {
    const name = project.replace(/^LeadMagnets\./, "").replace(/\.Tests$/, "").toLowerCase();
    const suite = { name, project: `tests/${project}`, run: (env) => dotnetTest(name, `tests/${project}`, env) };
    // The domain is pure: it needs nothing but the compiler.
    if (name === "domain") return { ...suite, needs: ["solution"], wants: [] };
    return { ...suite, needs: ["solution", "packages", "widgets", "server"], wants: ["headlessShell", "pdftotext", "zbarimg", "postgres"] };
  });
}

async function nodeTests(name, folder, env) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.mjs")).map((file) => join(folder, file));
  const { code, output, why } = await run(process.execPath, ["--test", "--test-reporter=spec", ...files], { env, output: "both" });
  return { ...judge(name, code, fromNodeTest(output), why), failures: failuresOfNodeTest(output) };
}

async function dotnetTest(name, project, env) {
  const args = ["test", "--project", project, "-c", "Release", "--no-build"];
  const { code, output, why } = await run("dotnet", args, { env, output: "both" });
  return { ...judge(name, code, fromTestingPlatform(output), why), failures: failuresOfTestingPlatform(output) };
}

async function vitest(env) {
  const report = freshReport("widgets.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const script = join(root, "node_modules/vitest/vitest.mjs");
  const { code, why } = await run(process.execPath, [script, ...args], { cwd: join(root, "widgets"), env });
  return { ...judge("widgets", code, fromVitest(read(report)), why), failures: failuresOfVitest(read(report)) };
}

async function playwright(env) {
  if (!existsSync(join(root, "e2e/playwright.config.ts"))) {
    console.log("Left out: there is no e2e/playwright.config.ts, so there are no end-to-end tests yet.");
    return undefined;
  }
  const report = freshReport("e2e.json");
  const script = join(root, "node_modules/@playwright/test/cli.js");
  const { code, why } = await run(process.execPath, [script, "test", "--reporter=list,json"], {
    cwd: join(root, "e2e"),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return { ...judge("e2e", code, fromPlaywright(read(report)), why), failures: failuresOfPlaywright(read(report)) };
}

/** Where a runner writes its report; yesterday's must not be read in its place. */
function freshReport(name) {
  const folder = join(root, "artifacts/test-reports");
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
