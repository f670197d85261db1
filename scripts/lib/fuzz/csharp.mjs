import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../run.mjs";

const program = join(root, "artifacts/bin/LeadMagnets.Fuzz/release/LeadMagnets.Fuzz.dll");

/** Random trees with the values that C# gives them, in batches of rows `[tree, value]`. */
export async function* generated(seed, count, batch = 5000) {
  const child = start(["generate", String(seed), String(count)]);
  let rows = [];
  let all = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    rows.push(JSON.parse(line));
    all++;
    if (rows.length === batch) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length) yield rows;
  if (all !== count) throw new Error(`C# made ${all} of ${count} trees with seed ${seed}.`);
}

/** C# as somebody to ask for the value of one tree after the other. */
export function askCSharp() {
  const child = start(["answer"]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async answer(tree) {
      child.stdin.write(`${JSON.stringify(tree)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`C# ended at the tree ${JSON.stringify(tree)}.`);
      return JSON.parse(value)[1];
    },
    close: () => child.stdin.end(),
  };
}

function start(args) {
  if (!existsSync(program)) throw new Error("LeadMagnets.Fuzz is not built: run npm test, or dotnet build tests/LeadMagnets.Fuzz -c Release.");
  return spawn("dotnet", [program, ...args], { stdio: ["pipe", "pipe", "inherit"] });
}
