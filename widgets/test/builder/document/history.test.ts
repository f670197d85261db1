import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyHistory, record, redo, undo, type History } from "../../../src/builder/document/history";
import type { JsonObject } from "../../../src/builder/document/json";
import { documents } from "./documents";

const through = (start: JsonObject, steps: readonly { to: JsonObject; field: string | null; after: number }[]) => {
  let [document, history, now] = [start, emptyHistory, 0];
  for (const { to, field, after } of steps) {
    history = record(history, document, to, "edit", field, (now += after));
    document = to;
  }
  return { document, history };
};

const edits = fc.array(fc.record({ to: documents, field: fc.constantFrom(null, "title", "help"), after: fc.integer({ min: 0, max: 3000 }) }), { maxLength: 8 });

test("any edits, undone one by one, give the document of the beginning, and redone that of the end", () => {
  fc.assert(fc.property(documents, edits, (start, steps) => {
    const end = through(start, steps);

    let [document, history]: [JsonObject, History] = [end.document, end.history];
    for (let moved = undo(history, document); moved; moved = undo(history, document)) ({ document, history } = moved);
    expect(document).toEqual(start);
    for (let moved = redo(history, document); moved; moved = redo(history, document)) ({ document, history } = moved);
    expect(document).toEqual(end.document);
  }), { numRuns: 1000 });
});

test("a history survives being written down", () => {
  fc.assert(fc.property(documents, edits, (start, steps) => {
    const { document, history } = through(start, steps);
    expect(undo(JSON.parse(JSON.stringify(history)) as History, document)).toEqual(undo(history, document));
  }));
});

test("writing in one field without a pause is one step, and an edit after an undo forgets what was undone", () => {
  const text = (title: string) => ({ title });
  const written = through(text(""), [
    { to: text("H"), field: "title", after: 0 },
    { to: text("Hi"), field: "title", after: 200 },
    { to: text("Hi you"), field: "title", after: 5000 },
  ]);
  expect(written.history.entries).toHaveLength(2);

  const back = undo(written.history, written.document)!;
  expect(back.document).toEqual(text("Hi"));
  const again = record(back.history, back.document, text("Ho"), "edit", "title", 5100);

  expect(redo(again, text("Ho"))).toBeNull();
  expect(undo(again, text("Ho"))!.document).toEqual(text("Hi"));
});

test("writing that ends where it began leaves no step behind", () => {
  const written = through({ title: "a" }, [{ to: { title: "ab" }, field: "title", after: 0 }, { to: { title: "a" }, field: "title", after: 100 }]);

  expect(written.history).toEqual(emptyHistory);
});
