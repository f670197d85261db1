import { expect, test } from "vitest";
import { words } from "../../src/player/words";

test("numbers are written as the language writes them", () => {
  expect(words({ long: "At most {0} characters" }, "en-GB")("long", 10000)).toBe("At most 10,000 characters");
  expect(words({ long: "Höchstens {0} Zeichen" }, "de")("long", 10000)).toBe("Höchstens 10.000 Zeichen");
});

test("a tag that the browser does not know stops nothing", () => {
  expect(words({ progress: "Step {0} of {1}" }, "en-USA")("progress", 1, 5)).toBe("Step 1 of 5");
});

test("a key without words is shown as it is", () => {
  expect(words({}, "en")("nothing")).toBe("nothing");
});
