import { useEffect, useRef, useState } from "preact/hooks";
import { adoptCss } from "../../loader/adopt-css";
import type { Definition } from "../edits/shape";
import type { Selection } from "../frame/selection";
import { Drawing } from "./Drawing";
import { faceOf, type Frame } from "./face";

const marks = ".question{cursor:pointer;outline:2px solid transparent;outline-offset:10px;border-radius:6px}.question:hover{outline-color:color-mix(in srgb,var(--accent) 30%,transparent)}.question.edited{outline-color:var(--accent)}";

interface Props {
  readonly definition: Definition;
  readonly selection: Selection;
  readonly frame: Frame;
  selectQuestion(id: string): void;
}

/** What is chosen as visitors see it, drawn by the player itself; a click chooses a question. */
export function Canvas({ definition, selection, frame, selectQuestion }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(() => {
    const made = new Drawing(host.current!);
    adoptCss(host.current!.shadowRoot!, marks);
    setDrawing(made);
    return () => made.remove();
  }, []);

  const { steps, locale, currency, intro, leadForm } = definition;
  const step = selection.page === "step" ? steps.find(({ id }) => id === selection.step) : undefined;
  const question = selection.page === "step" ? selection.question : null;
  // What is not on this page does not draw it anew.
  const shown = step ?? (selection.page === "intro" ? intro : leadForm);
  useEffect(() => {
    if (!drawing) return;
    drawing.draw(faceOf(definition, frame), selection.page === "step" ? { kind: "step", id: selection.step } : { kind: selection.page });
    drawing.mark(question);
  }, [drawing, selection.page, shown, frame, locale, definition["words"], currency, step ? steps.indexOf(step) : -1, steps.length]);
  useEffect(() => drawing?.mark(question)?.scrollIntoView({ block: "nearest" }), [drawing, question]);

  return (
    <div class="b-canvas">
      <div ref={host} lang={locale} onClick={event => {
        const clicked = drawing?.questionAt(event);
        if (clicked) selectQuestion(clicked);
      }} />
      {step?.questions.length === 0 && <p class="b-empty">This step has no question yet. Add one from the list on the left.</p>}
    </div>
  );
}
