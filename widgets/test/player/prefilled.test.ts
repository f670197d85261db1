import { describe, expect, test } from "vitest";
import type { LeadField, PublicDefinition, PublicQuestion } from "../../src/contract/definition";
import { prefilled } from "../../src/player/prefill/prefilled";
import { definitions } from "./definitions";

const field = (id: string, kind: LeadField["kind"], more: Partial<LeadField> = {}): LeadField => ({ id, kind, label: id, required: false, hidden: false, source: false, options: [], prefill: id, ...more });

function magnet(questions: PublicQuestion[], fields: LeadField[] = [], hidden: PublicDefinition["leadForm"]["hidden"] = undefined): PublicDefinition {
  return { ...definitions.pmStyle, steps: [{ id: "one", questions }], leadForm: { ...definitions.pmStyle.leadForm, fields, ...(hidden && { hidden }) } };
}

describe("what a page knows beforehand", () => {
  const asked = (kind: string): PublicQuestion => ({ id: "q", kind, title: "?", prefill: "p" });

  test.each([
    ["single", "b", "b"], ["multiple", "a, c,", ["a", "c"]], ["number", "12.5", 12.5], ["number", "-3e2", -300], ["number", "12abc", undefined], ["number", "Infinity", undefined],
    ["yes-no", "TRUE", true], ["yes-no", "0", false], ["yes-no", "maybe", undefined], ["text", "  x  ", "x"], ["text", "   ", undefined], ["consent", "true", undefined],
  ])("%s takes %s as %s", (kind, text, answer) => {
    expect(prefilled(magnet([asked(kind)]), `?p=${encodeURIComponent(text)}`, null).answers["q"]).toEqual(answer);
  });

  test("only what declares a parameter is filled", () => {
    const { prefill: _, ...silent } = asked("text");

    expect(prefilled(magnet([silent as PublicQuestion]), "?q=x&p=y", "q=z").answers).toEqual({});
  });

  test("the snippet wins over the address", () => {
    expect(prefilled(magnet([asked("text")]), "?p=address", "p=snippet").answers).toEqual({ q: "snippet" });
  });

  test("fields of the lead form take what they would take from the visitor, and never a consent", () => {
    const fields = [field("email", "email"), field("bad", "email"), field("country", "country"), field("size", "single", { options: [{ id: "s", label: "Small" }] }),
      field("role", "single", { options: [{ id: "x", label: "X" }] }), field("call", "boolean"), field("report", "consent")];
    const search = "?email=ana%40acme.example&bad=ana&country=gb&size=s&role=nobody&call=yes&report=yes&plan=pro";

    expect(prefilled(magnet([], fields, [{ id: "campaign", kind: "text", prefill: "plan" }]), search, null).lead).toEqual({ email: "ana@acme.example", country: "GB", size: "s", call: true, campaign: "pro" });
  });

  test("a hidden field takes nothing that the server would refuse: the visitor could not mend it", () => {
    const hidden = [{ id: "plan", kind: "single", prefill: "plan", options: [{ id: "pro", label: "Pro" }] }, { id: "boss", kind: "email", prefill: "boss" }] as const;

    expect(prefilled(magnet([], [], hidden), "?plan=gold&boss=nobody", null).lead).toEqual({});
    expect(prefilled(magnet([], [], hidden), "?plan=pro&boss=ana@acme.example", null).lead).toEqual({ plan: "pro", boss: "ana@acme.example" });
  });

  test.each([
    ["a text of the longest length", "text", "x".repeat(300), "x".repeat(300)], ["a longer one", "text", "x".repeat(301), undefined], ["one with a control character", "text", "a\u0007b", undefined],
    ["a telephone number", "phone", "+44 20 7946 0000", "+44 20 7946 0000"], ["no telephone number", "phone", "call me", undefined],
  ] as const)("a hidden field and %s", (_, kind, text, value) => {
    expect(prefilled(magnet([], [], [{ id: "click", kind, prefill: "click" }]), `?click=${encodeURIComponent(text)}`, null).lead["click"]).toBe(value);
  });
});
