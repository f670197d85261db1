import { describe, expect, test } from "vitest";
import { moved } from "../../src/player/questions/ranking/moved";
import { startOrder } from "../../src/player/questions/ranking/start-order";

describe("an item of a ranking", () => {
  test.each([
    [0, 1, "bacd"], [3, 0, "dabc"], [1, 3, "acdb"], [2, 2, "abcd"], [0, -1, "abcd"], [3, 9, "abcd"], [1, -5, "bacd"], [7, 0, "abcd"],
  ])("from place %i to place %i gives %s", (from, to, order) => {
    expect(moved([..."abcd"], from, to).join("")).toBe(order);
  });
});

test("a list starts with what was ranked and goes on with the rest, without what is no longer there", () => {
  expect(startOrder(["a", "b", "c", "d"], ["c", "gone", "a"])).toEqual(["c", "a", "b", "d"]);
});
