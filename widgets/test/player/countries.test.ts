import { expect, test } from "vitest";
import { countries } from "../../src/player/lead/countries";

test("the list has every assigned code once, named in the language of the magnet and in its order", () => {
  const german = countries("de-DE");

  expect(new Set(german.map(c => c.id)).size).toBe(250);
  expect(german.map(c => c.label).slice(0, 3)).toEqual(["Afghanistan", "Ägypten", "Ålandinseln"]);
  expect(german.find(c => c.id === "DE")?.label).toBe("Deutschland");
});
