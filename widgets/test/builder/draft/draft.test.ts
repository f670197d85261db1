import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Draft } from "../../../src/builder/draft/draft";
import { emptyHistory } from "../../../src/builder/document/history";
import type { JsonObject } from "../../../src/builder/document/json";
import { MemoryServer, MemoryShelf } from "./memory";

const start: JsonObject = { title: "Old", steps: [{ id: "s", title: "Step" }, { id: "t", title: "Other" }] };
const titled = (title: string) => (document: JsonObject): JsonObject => ({ ...document, title });
const stepTitled = (id: string, title: string) => (document: JsonObject): JsonObject =>
  ({ ...document, steps: (document["steps"] as JsonObject[]).map(step => (step["id"] === id ? { ...step, title } : step)) });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(server = new MemoryServer(start), shelf = new MemoryShelf(), kept = shelf.last) {
  const draft = new Draft(server, shelf, kept ?? { version: 1, base: start, document: start, history: emptyHistory }, { savedAt: null, problems: [] });
  return { draft, server, shelf };
}

test("what is written is kept at once and saved when the writing pauses, or after five seconds of writing", async () => {
  const { draft, server, shelf } = open();
  server.problems = [{ path: "steps[0]", code: "empty", message: "Add a question." }];

  draft.change("Write", titled("New"), "title");
  expect(draft.state.saving.is).toBe("waiting");
  expect(shelf.last?.document["title"]).toBe("New");
  await vi.advanceTimersByTimeAsync(799);
  expect(server.saves).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect([server.document["title"], draft.state.saving.is, draft.state.problems]).toEqual(["New", "saved", server.problems]);

  for (let letter = 0; letter < 20; letter++) {
    draft.change("Write", titled("New".padEnd(letter + 4, "!")), "title");
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(server.saves).toBe(2);
  await vi.advanceTimersByTimeAsync(800);
  expect(server.document["title"]).toBe("New".padEnd(23, "!"));
});

test("what is typed while a save is on its way stays, also where the server writes it down differently", async () => {
  const { draft, server } = open(new MemoryServer(start, document => ({ ...document, title: String(document["title"]).trim(), rules: [] })));

  draft.change("Write", titled("Two "), "title");
  const saving = draft.save();
  draft.change("Write", titled("Two words"), "title");
  await saving;

  expect(draft.state.document).toEqual({ ...start, title: "Two words", rules: [] });
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.document["title"]).toBe("Two words");
  expect(draft.isUnsaved).toBe(false);
});

test("two people who do not touch the same thing are not asked anything", async () => {
  const { draft, server } = open();
  server.by(stepTitled("s", "Theirs"));

  draft.change("Write", titled("Mine"), "title");
  await vi.advanceTimersByTimeAsync(1000);

  expect(server.document).toEqual(stepTitled("s", "Theirs")(titled("Mine")(start)));
  expect(draft.state).toMatchObject({ document: server.document, joined: 1, saving: { is: "saved" } });
  draft.undo();
  expect(draft.state.document).toEqual(stepTitled("s", "Theirs")(start));
});

test("who changed the same is asked, loses nothing meanwhile, and can take the answer back", async () => {
  const { draft, server, shelf } = open();
  server.by(titled("Theirs"));
  draft.change("Write", titled("Mine"), "title");
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.state.saving).toMatchObject({ is: "conflict", conflict: { conflicts: [{ mine: { value: "Mine" }, theirs: { value: "Theirs" } }] } });
  expect(draft.state.document["title"]).toBe("Mine");

  draft.change("Write", stepTitled("t", "Later"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.document["title"]).toBe("Theirs");
  expect(shelf.last?.document).toEqual(stepTitled("t", "Later")(titled("Mine")(start)));
  await draft.settle(() => false);

  expect(server.document).toEqual(stepTitled("t", "Later")(titled("Theirs")(start)));
  draft.undo();
  await draft.save();
  expect(server.document["title"]).toBe("Mine");
});

test("my side, where I say so", async () => {
  const { draft, server } = open();
  server.by(document => stepTitled("s", "Theirs")(titled("Theirs")(document)));
  draft.change("Write", document => stepTitled("s", "Mine")(titled("Mine")(document)));
  await vi.advanceTimersByTimeAsync(1000);

  await draft.settle(({ mine }) => mine.at.length === 1);

  expect(server.document).toEqual(stepTitled("s", "Theirs")(titled("Mine")(start)));
});

test("without a connection nothing is lost, and it is tried again ever more calmly", async () => {
  const { draft, server } = open();
  server.troubles.push(...Array.from({ length: 3 }, () => ({ is: "unreachable" as const })));

  draft.change("Write", titled("New"), "title");
  await vi.advanceTimersByTimeAsync(800);
  expect(draft.state.saving.is).toBe("offline");
  draft.change("Write", titled("Newer"), "title");
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([server.saves, draft.state.saving.is]).toEqual([3, "offline"]);
  await vi.advanceTimersByTimeAsync(8_000);

  expect([server.document["title"], draft.state.saving.is]).toEqual(["Newer", "saved"]);
});

test("what the server refuses stays on the screen, with what is wrong with it, until it is mended", async () => {
  const { draft, server } = open();
  const problems = [{ path: "title", code: "required", message: "Give it a title." }];
  server.troubles.push({ is: "refused", problems });

  draft.change("Write", titled(""), "title");
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.state).toMatchObject({ document: { title: "" }, saving: { is: "refused", problems } });
  draft.change("Write", titled("New"), "title");
  await vi.advanceTimersByTimeAsync(1000);

  expect([server.document["title"], draft.state.saving.is]).toEqual(["New", "saved"]);
});

test("after a crash a tab goes on where it was, with its undo, and brings in what happened meanwhile", async () => {
  const first = open();
  first.server.troubles.push({ is: "unreachable" });
  first.draft.change("Write", titled("Unsaved"), "title");
  await vi.advanceTimersByTimeAsync(900);
  vi.clearAllTimers();
  first.server.by(stepTitled("t", "Meanwhile"));

  const { draft, server } = open(first.server, first.shelf);
  await vi.advanceTimersByTimeAsync(1000);

  expect(server.document).toEqual(stepTitled("t", "Meanwhile")(titled("Unsaved")(start)));
  draft.undo();
  expect(draft.state.document["title"]).toBe("Old");
});

test.each(["signed-out", "gone"] as const)("%s is said, and the work stays", async is => {
  const { draft, server } = open();
  server.troubles.push({ is });
  draft.change("Write", titled("New"), "title");

  await vi.advanceTimersByTimeAsync(1000);

  expect(draft.state).toMatchObject({ document: { title: "New" }, saving: { is } });
  expect(draft.isUnsaved).toBe(true);
});
