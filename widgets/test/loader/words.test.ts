// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { failureWords } from "../../src/loader/modes/failure-words";
import { modeWords } from "../../src/loader/modes/words";
import { loaderWords } from "../../src/loader/words";

const texts = resolve(import.meta.dirname, "../../../src/LeadMagnets.Domain/Definitions/Texts");
const languages = readdirSync(texts).map(name => name.replace(".json", ""));

test.each(languages)("failures are told in %s as the player speaks it", language => {
  const element = Object.assign(document.createElement("div"), { lang: `${language}-XX` });
  const [here, more, english] = [loaderWords(element), failureWords(language), [loaderWords(document.createElement("div")), failureWords("en")]];

  expect(here.language).toBe(language);
  for (const word of [here.failed, here.again, more.gone, more.refused, more.page]) expect(word).toMatch(/\S{2}/);
  if (language !== "en") expect([here, more]).not.toEqual(english);
});

/** The few words that are needed before the player is there stand in the loader; what both say, they say alike. */
test.each(languages)("loader and player say the same in %s", language => {
  const { retry, close } = JSON.parse(readFileSync(resolve(texts, `${language}.json`), "utf8")) as Record<string, string>;
  const element = Object.assign(document.createElement("div"), { lang: language });

  expect({ language: modeWords(element).language, again: loaderWords(element).again, close: modeWords(element).close }).toEqual({ language, again: retry, close });
});

test("a language that nobody speaks is answered in English", () => {
  const element = Object.assign(document.createElement("div"), { lang: "xx" });

  expect(loaderWords(element)).toEqual({ language: "en", failed: "This could not be loaded.", again: "Try again" });
});
