import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const sheets = ["widgets/src/player/styles", "widgets/src/loader", "widgets/src/loader/modes", "src/LeadMagnets.Web/wwwroot/report", "src/LeadMagnets.Web/wwwroot/hosted"]
  .flatMap(folder => readdirSync(join(root, folder)).filter(name => name.endsWith(".css")).map(name => join(folder, name)));

/** Arabic letters join: drawn closer together than they are meant to be, they run into each other. `--tight` is 0 where lines run from right to left. */
test.each(sheets)("%s draws letters together only where they do not join", sheet => {
  const tight = readFileSync(join(root, sheet), "utf8").match(/letter-spacing:[^;}]*-[^;}]*/g) ?? [];

  expect(tight.filter(rule => !rule.includes("calc(var(--tight, 1) * -"))).toEqual([]);
});
