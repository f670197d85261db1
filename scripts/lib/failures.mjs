import { plain } from "./results.mjs";

/** Which tests failed and how, as `"name: first lines of the message"`, so that the end of a long run tells without scrolling. */

const linesOfMessage = 4;
const longest = 300;

export function failuresOfTestingPlatform(output) {
  const lines = plain(output).split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const name = line.match(/^failed (.+?) \([\d.smh ]+\)$/)?.[1];
    return name ? [told(name, lines.slice(at + 1, at + 1 + linesOfMessage))] : [];
  });
}

export function failuresOfNodeTest(output) {
  const [, listed = ""] = plain(output).split("✖ failing tests:");
  return [...listed.matchAll(/^✖ (.+?) \([\d.]+m?s\)\s*$([\s\S]*?)(?=^✖ |^test at |(?![\s\S]))/gm)].map(([, name, message]) => told(name, message.trim().split("\n").slice(0, linesOfMessage)));
}

export function failuresOfVitest(json) {
  const files = read(json)?.testResults ?? [];
  return files.flatMap((file) => file.assertionResults.filter((test) => test.status === "failed").map((test) => told(test.fullName, (test.failureMessages?.[0] ?? "").split("\n").slice(0, linesOfMessage))));
}

export function failuresOfPlaywright(json) {
  const within = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(within)];
  const failed = (read(json)?.suites ?? []).flatMap(within).filter((spec) => spec.tests.some((test) => test.status === "unexpected" || test.status === "flaky"));
  return failed.map((spec) => {
    const error = spec.tests.flatMap((test) => test.results).find((result) => result.error)?.error;
    return told(`${spec.file} › ${spec.title}`, plain(error?.message ?? "").split("\n").slice(0, linesOfMessage));
  });
}

const told = (name, message) => {
  const why = message.map((line) => line.trim()).filter(Boolean).join(" | ");
  return why ? `${name}: ${why.length > longest ? `${why.slice(0, longest)}…` : why}` : name;
};

function read(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
