import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pickLanguage } from "../../src/player/language/pick-language";
import { withoutConsent } from "../../src/player/language/without-consent";
import { definitions } from "./definitions";

interface Row {
  name: string;
  offered: string[];
  wanted: (string | null)[];
  language: string | null;
}

const rows = JSON.parse(readFileSync(new URL("../../../tests/vectors/languages.json", import.meta.url), "utf8")) as Row[];

describe("the language that a visitor reads", () => {
  test.each(rows)("$name", ({ offered, wanted, language }) => expect(pickLanguage(offered, wanted) ?? null).toBe(language));
});

test("what was agreed to in another language is asked again, and all else is kept", () => {
  const { allKinds } = definitions;
  const box = allKinds.steps.flatMap(step => step.questions).find(question => question.kind === "consent")!;
  const lead = { fields: { name: "Ana" }, report: true, marketing: true };

  const kept = withoutConsent(allKinds, { version: 1, submissionId: "id-1", answers: { [box.id]: true, other: "a" }, lead });

  expect(kept.answers).toEqual({ other: "a" });
  expect(kept.lead).toEqual({ fields: { name: "Ana" }, report: false, marketing: false });
});
