import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Definition, Step } from "../edits/shape";
import { Icon } from "../frame/Icon";
import { inStep, type Selection, type StepSelection } from "../frame/selection";
import { kindOf } from "../kinds/kinds";
import { sortable } from "./sortable";

export interface OutlineActs {
  select(selection: Selection): void;
  moveQuestion(id: string, step: string, to: number): void;
  moveStep(id: string, to: number): void;
  nudge(selection: StepSelection, by: 1 | -1): void;
  addStep(): void;
  /** Asks which kind. */
  addQuestion(): void;
  duplicate(question: string): void;
  remove(selection: StepSelection): void;
}

interface Props {
  readonly definition: Definition;
  readonly selection: Selection | null;
  readonly acts: OutlineActs;
}

/** All steps and questions in their order. */
export function Outline({ definition, selection, acts }: Props) {
  const [search, setSearch] = useState("");
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const sought = search.trim().toLowerCase();
  useEffect(() => sortable(list.current!, "steps", (id, _, to) => acts.moveStep(id, to)), [acts]);
  const fold = useCallback((id: string) => setFolded(now => new Set(now.has(id) ? [...now].filter(other => other !== id) : [...now, id])), []);
  const count = definition.steps.reduce((sum, step) => sum + step.questions.length, 0);

  return (
    <nav class="b-outline" aria-label="Steps and questions">
      <div class="b-outline-head">
        <input type="search" placeholder="Find a question" aria-label="Find a question" value={search} onInput={event => setSearch(event.currentTarget.value)} />
        <button type="button" class="btn btn-small" onClick={acts.addQuestion} disabled={selection?.page !== "step"}><Icon name="plus" />Question</button>
      </div>
      {sought === "" && <PageLine page="intro" icon="play" name="Start page" selection={selection} acts={acts} />}
      <ol ref={list} data-list="steps">
        {definition.steps.map((step, index) => (
          <StepLine key={step.id} step={step} number={index + 1} isFolded={folded.has(step.id) && sought === ""} sought={sought} chosen={selection?.page === "step" && selection.step === step.id ? (selection.question ?? "") : null} acts={acts} fold={fold} />
        ))}
      </ol>
      {sought === "" && <PageLine page="lead" icon="user" name="Lead form" selection={selection} acts={acts} />}
      <div class="b-outline-foot">
        <button type="button" class="btn btn-small" onClick={acts.addStep}><Icon name="plus" />Step</button>
        <span class="small">{count === 1 ? "1 question" : `${count} questions`} in {definition.steps.length === 1 ? "1 step" : `${definition.steps.length} steps`}</span>
      </div>
    </nav>
  );
}

interface StepProps {
  readonly step: Step;
  readonly number: number;
  readonly isFolded: boolean;
  readonly sought: string;
  /** The question of this step that is being edited; empty: the step itself. */
  readonly chosen: string | null;
  readonly acts: OutlineActs;
  fold(step: string): void;
}

/** Drawn anew only when something of it changed: whoever types in one question must not wait for two hundred others. */
function StepLine({ step, number, isFolded, sought, chosen, acts, fold }: StepProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => (list.current ? sortable(list.current, "questions", acts.moveQuestion) : undefined), [acts, isFolded]);
  return useMemo(() => drawn({ step, number, isFolded, sought, chosen, acts, fold }, list), [step, number, isFolded, sought, chosen, acts, fold]);
}

function drawn({ step, number, isFolded, sought, chosen, acts, fold }: StepProps, list: { current: HTMLOListElement | null }) {
  const name = String(step["title"] || "") || `Step ${number}`;
  const shown = step.questions.filter(question => sought === "" || `${question.title} ${question.id}`.toLowerCase().includes(sought));
  if (sought !== "" && shown.length === 0) return null;
  const here = inStep(step.id);
  return (
    <li data-id={step.id} class="b-step">
      <div class="b-line">
        <button type="button" class="b-icon b-fold" aria-expanded={!isFolded} aria-label={`${isFolded ? "Unfold" : "Fold"} ${name}`} onClick={() => fold(step.id)}><Icon name={isFolded ? "chevron-right" : "chevron-down"} /></button>
        <Entry name={name} selection={here} isChosen={chosen === ""} acts={acts} />
        <LineButtons name={name} selection={here} acts={acts} />
      </div>
      {!isFolded && (
        <ol ref={list} data-list={step.id}>
          {shown.map(question => {
            const there = inStep(step.id, question.id);
            return (
              <li key={question.id} data-id={question.id} class="b-line">
                <Entry name={question.title || "Without a title"} icon={kindOf(question.kind).icon} selection={there} isChosen={chosen === question.id} acts={acts} />
                <LineButtons name={question.title} selection={there} acts={acts} />
              </li>
            );
          })}
        </ol>
      )}
    </li>
  );
}

function Entry({ name, icon, selection, isChosen, acts }: { name: string; icon?: string; selection: StepSelection; isChosen: boolean; acts: OutlineActs }) {
  const key = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) acts.nudge(selection, event.key === "ArrowUp" ? -1 : 1);
    else if (event.key === "Delete") acts.remove(selection);
    else return;
    event.preventDefault();
  };
  return (
    <button type="button" class="b-entry" aria-current={isChosen ? "true" : undefined} onClick={() => acts.select(selection)} onKeyDown={key} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete">
      {icon && <Icon name={icon} />}<span>{name}</span>
    </button>
  );
}

/** A page that is there once, before or behind the steps. */
const PageLine = ({ page, icon, name, selection, acts }: { page: "intro" | "lead"; icon: string; name: string; selection: Selection | null; acts: OutlineActs }) => (
  <div class="b-line b-page">
    <button type="button" class="b-entry" aria-current={selection?.page === page ? "true" : undefined} onClick={() => acts.select({ page })}><Icon name={icon} /><span>{name}</span></button>
  </div>
);

const LineButtons = ({ name, selection, acts }: { name: string; selection: StepSelection; acts: OutlineActs }) => (
  <span class="b-line-acts">
    {selection.question !== null && <button type="button" class="b-icon" aria-label={`Duplicate ${name}`} onClick={() => acts.duplicate(selection.question!)}><Icon name="copy" /></button>}
    <button type="button" class="b-icon" aria-label={`Remove ${name}`} onClick={() => acts.remove(selection)}><Icon name="trash-2" /></button>
  </span>
);
