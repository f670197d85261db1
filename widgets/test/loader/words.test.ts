// @vitest-environment happy-dom
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { failureWords } from "../../src/loader/modes/failure-words";
import { loaderWords } from "../../src/loader/words";

const languages = readdirSync(resolve(import.meta.dirname, "../../../src/LeadMagnets.Domain/Definitions/Texts")).map(name => name.replace(".json", ""));

test.each(languages)("failures are told in %s as the player speaks it", language => {
  const element = Object.assign(document.createElement("div"), { lang: `${language}-XX` });
  const [here, more, english] = [loaderWords(element), failureWords(language), [loaderWords(document.createElement("div")), failureWords("en")]];

  expect(here.language).toBe(language);
  for (const word of [here.failed, here.again, more.gone, more.refused, more.page]) expect(word).toMatch(/\S{2}/);
  if (language !== "en") expect([here, more]).not.toEqual(english);
});

test("a language that nobody speaks is answered in English", () => {
  const element = Object.assign(document.createElement("div"), { lang: "xx" });

  expect(loaderWords(element)).toEqual({ language: "en", failed: "This could not be loaded.", again: "Try again" });
});
