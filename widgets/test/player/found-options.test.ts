import { describe, expect, test } from "vitest";
import { foundOptions } from "../../src/player/questions/lists/found-options";
import { folded } from "../../src/player/questions/lists/folded";

const options = [
  { id: "AX", label: "Åland", also: ["AX", "Åland Islands"] },
  { id: "CI", label: "Côte d’Ivoire", also: ["CI", "Ivory Coast"] },
  { id: "DE", label: "Deutschland", also: ["DE", "Germany"] },
  { id: "NL", label: "Niederlande", also: ["NL", "Netherlands", "Holland"] },
  { id: "PL", label: "Polen", also: ["PL", "Poland"] },
  { id: "ES", label: "Spanien", also: ["ES", "Spain"] },
  { id: "US", label: "Vereinigte Staaten", also: ["US", "United States", "USA"] },
];
const found = (text: string) => foundOptions(options, text).map(o => o.id);

describe("a search in a list", () => {
  test.each([
    ["", ["AX", "CI", "DE", "NL", "PL", "ES", "US"]],
    ["aland", ["AX"]],
    ["COTE D'IV", ["CI"]],
    ["germ", ["DE"]],
    ["de", ["DE", "NL"]],
    ["staaten", ["US"]],
    ["usa", ["US"]],
    ["  vereinigte   st ", ["US"]],
    ["land", ["AX", "DE", "NL", "PL"]],
    ["xyz", []],
  ])("for %j finds %j", (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test.each([["Straße", "strasse"], ["Łódź", "lodz"], ["København", "kobenhavn"], ["أَلمانيا", "المانيا"], ["İzmir", "izmir"]])("does not mind that %s is typed %s", (written, typed) => {
    expect(folded(written)).toBe(folded(typed));
  });
});
