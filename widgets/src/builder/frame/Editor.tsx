import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Draft } from "../draft/draft";
import { freeId, idsIn } from "../edits/ids";
import { set } from "../edits/set";
import { stepOf, type Definition, type Question } from "../edits/shape";
import { addQuestion, addStep, duplicateQuestion, moveQuestion, moveStep, nudgeQuestion, removeQuestion, removeStep } from "../edits/steps";
import { Canvas } from "../design/Canvas";
import type { Frame } from "../design/face";
import { Outline, type OutlineActs } from "../design/Outline";
import { Palette } from "../design/Palette";
import { Properties } from "../design/Properties";
import type { Kind } from "../kinds/kinds";
import { Bar } from "./Bar";
import { ConflictDialog } from "./ConflictDialog";
import { pathInWords } from "./placeInWords";
import { placeOf } from "./placeOf";
import { ProblemList } from "./ProblemList";
import { hashOf, inStep, selectionIn, type Selection } from "./selection";
import { useDraft } from "./useDraft";
import { useShortcuts } from "./useShortcuts";

/** The editor: outline, canvas and properties around one draft. */
export function Editor({ draft, frame, magnet, token }: { draft: Draft; frame: Frame; magnet: string; token: string }) {
  const { document: json, history, saving, problems } = useDraft(draft);
  const definition = json as Definition;
  const [hash, setHash] = useState(location.hash);
  const [isAdding, setAdding] = useState(false);
  const [isListing, setListing] = useState(false);
  const [panel, setPanel] = useState<"outline" | "properties" | null>(null);
  const selection = selectionIn(definition, hash);

  const select = useCallback((to: Selection) => {
    window.history.replaceState(null, "", hashOf(to));
    setHash(hashOf(to));
  }, []);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  useShortcuts(draft);

  const change = useCallback((label: string, edit: (definition: Definition) => Definition, field: string | null = null) =>
    draft.change(label, document => edit(document as Definition), field), [draft]);

  const acts = useMemo<OutlineActs>(() => ({
    select: to => {
      select(to);
      setPanel("properties");
    },
    moveQuestion: (id, step, to) => change("Move question", now => moveQuestion(now, id, step, to)),
    moveStep: (id, to) => change("Move step", now => moveStep(now, id, to)),
    nudge: ({ step, question }, by) => change(question === null ? "Move step" : "Move question", now =>
      question === null ? moveStep(now, step, Math.max(0, now.steps.findIndex(({ id }) => id === step) + by)) : nudgeQuestion(now, question, by)),
    addStep: () => {
      const now = selectionIn(draft.state.document as Definition, location.hash);
      const after = now?.page === "step" ? now.step : null;
      const { definition: longer, id } = addStep(draft.state.document as Definition, after);
      change("Add step", () => longer);
      select(inStep(id));
    },
    addQuestion: () => setAdding(true),
    duplicate: question => {
      const { definition: copied, id } = duplicateQuestion(draft.state.document as Definition, question);
      change("Duplicate question", () => copied);
      select(inStep(stepOf(copied, id)!.id, id));
    },
    remove: ({ step, question }) => change(question === null ? "Remove step" : "Remove question", now => (question === null ? removeStep(now, step) : removeQuestion(now, question))),
  }), [change, draft, select]);

  const add = ({ kind, fresh }: Kind) => {
    setAdding(false);
    if (selection?.page !== "step") return;
    const id = freeId(idsIn(definition), "q");
    change("Add question", now => addQuestion(now, selection.step, { id, kind, ...fresh } as unknown as Question, selection.question));
    select(inStep(selection.step, id));
    setPanel("properties");
  };

  return (
    <div class="b-editor" data-panel={panel ?? ""}>
      <Bar title={definition.title} magnet={magnet} saving={saving} history={history} panel={panel} draft={draft} showPanel={setPanel} problems={problems} token={token} showProblems={() => setListing(true)}
        rename={title => change("Rename", now => set(now, ["title"], title), "title")} />
      <Outline definition={definition} selection={selection} acts={acts} />
      <main class="b-main" id="content" tabIndex={-1}>
        {selection ? <Canvas definition={definition} selection={selection} frame={frame} selectQuestion={id => selection.page === "step" && acts.select(inStep(selection.step, id))} />
          : <div class="b-empty"><h2>No steps yet</h2><p>A magnet asks its questions step by step.</p><button type="button" class="btn btn-primary" onClick={acts.addStep}>Add the first step</button></div>}
      </main>
      {selection && <Properties definition={definition} selection={selection} change={(at, value, label) => change(label, now => set(now, at, value), JSON.stringify(at))} />}
      {isAdding && <Palette choose={add} close={() => setAdding(false)} />}
      {isListing && <ProblemList problems={problems} magnet={magnet} close={() => setListing(false)} show={path => {
        const place = placeOf(definition, path);
        setListing(false);
        if (place) acts.select(place);
      }} where={path => pathInWords(definition, path)} canShow={path => placeOf(definition, path) !== null} />}
      {saving.is === "conflict" && <ConflictDialog conflict={saving.conflict} settle={prefersMine => void draft.settle(prefersMine)} />}
    </div>
  );
}

