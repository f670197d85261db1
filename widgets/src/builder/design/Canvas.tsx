import { useEffect, useRef, useState } from "preact/hooks";
import { adoptCss } from "../../loader/adopt-css";
import type { Definition, Step } from "../edits/shape";
import { StepDrawing } from "./drawStep";
import { faceOf, type Frame } from "./face";

const marks = ".question{cursor:pointer;outline:2px solid transparent;outline-offset:10px;border-radius:6px}.question:hover{outline-color:color-mix(in srgb,var(--accent) 30%,transparent)}.question.edited{outline-color:var(--accent)}";

interface Props {
  readonly definition: Definition;
  readonly step: Step;
  readonly question: string | null;
  readonly frame: Frame;
  select(question: string): void;
}

/** The step as visitors see it, drawn by the player itself; a click chooses a question. */
export function Canvas({ definition, step, question, frame, select }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<StepDrawing | null>(null);

  useEffect(() => {
    const made = new StepDrawing(host.current!);
    adoptCss(host.current!.shadowRoot!, marks);
    setDrawing(made);
    return () => made.remove();
  }, []);

  const at = definition.steps.indexOf(step);
  useEffect(() => {
    if (!drawing) return;
    drawing.draw(faceOf(definition, frame), step.id);
    drawing.mark(question);
  }, [drawing, step, frame, definition.locale, definition["words"], definition["currency"], at, definition.steps.length]);
  useEffect(() => drawing?.mark(question)?.scrollIntoView({ block: "nearest" }), [drawing, question]);

  return (
    <div class="b-canvas">
      <div ref={host} lang={definition.locale} inert={false} onClick={event => {
        const clicked = drawing?.questionAt(event);
        if (clicked) select(clicked);
      }} />
      {step.questions.length === 0 && <p class="b-empty">This step has no question yet. Add one from the list on the left.</p>}
    </div>
  );
}
