import type { ComponentChildren } from "preact";
import type { Place } from "../document/change";
import { isObject, type Json, type JsonObject } from "../document/json";
import { at } from "../edits/set";
import { questionOf, type Definition } from "../edits/shape";
import { Field } from "../fields/Field";
import type { Selection } from "../frame/selection";
import { flowOf, kindOf } from "../kinds/kinds";
import { introProperties, leadProperties } from "../kinds/pages";
import type { Property } from "../kinds/property";

const ofStep: readonly Property[] = [
  { is: "text", name: "title", label: "Heading of the step" },
  { is: "text", name: "help", label: "Help", rows: 2 },
  { is: "formula", name: "showIf", label: "Shown only if", hint: "A formula over earlier answers. Empty: always." },
];

interface Props {
  readonly definition: Definition;
  readonly selection: Selection;
  change(at: Place, value: Json | undefined, label: string): void;
}

/** Everything that can be said of what is chosen. */
export function Properties({ definition, selection, change }: Props) {
  if (selection.page !== "step") return selection.page === "intro" ? <Intro definition={definition} change={change} />
    : <Panel of="the lead form" title="Lead form" place={["leadForm"]} definition={definition} properties={leadProperties} change={change} />;
  const step: Place = ["steps", { id: selection.step }];
  const question = selection.question === null ? undefined : questionOf(definition, selection.question);
  if (!question) return <Panel of="the step" title="Step" place={step} definition={definition} properties={ofStep} change={change} />;
  const kind = kindOf(question.kind);
  return (
    <Panel of="the question" title={kind.label} place={[...step, "questions", { id: question.id }]} definition={definition} properties={kind.properties} more={flowOf(question.kind)} change={change}>
      <p class="hint">Called <code>{question.id}</code> in formulas and exports. The name stays, so that answers stay comparable.</p>
    </Panel>
  );
}

function Intro({ definition, change }: Pick<Props, "definition" | "change">) {
  const { title, intro } = definition;
  if (isObject(intro)) {
    return (
      <Panel of="the start page" title="Start page" place={["intro"]} definition={definition} properties={introProperties} change={change}>
        <button type="button" class="btn btn-small" onClick={() => change(["intro"], undefined, "Remove the start page")}>Begin with the first question instead</button>
      </Panel>
    );
  }
  return (
    <section class="b-properties" aria-label="Properties of the start page">
      <h2>Start page</h2>
      <p>There is none: visitors begin with the first question.</p>
      <button type="button" class="btn" onClick={() => change(["intro"], { title, body: [] }, "Add a start page")}>Add a start page</button>
    </section>
  );
}

interface PanelProps extends Pick<Props, "definition" | "change"> {
  readonly of: string;
  readonly title: string;
  readonly place: Place;
  readonly properties: readonly Property[];
  readonly more?: readonly Property[];
  readonly children?: ComponentChildren;
}

function Panel({ of, title, place, definition, properties, more, change, children }: PanelProps) {
  const owner = (at(definition, place) ?? {}) as JsonObject;
  const key = place.map(part => (typeof part === "string" ? part : part.id)).join("-");
  const fields = (some: readonly Property[]) => some.map(property => (
    <Field key={`${key}-${property.name}`} id={`p-${key}-${property.name}`} property={property} owner={owner} value={owner[property.name]}
      change={value => change([...place, property.name], value, property.label)} />
  ));
  return (
    <section class="b-properties" aria-label={`Properties of ${of}`}>
      <h2>{title}</h2>
      {fields(properties)}
      {more && <details><summary>Logic and prefill</summary>{fields(more)}</details>}
      {children}
    </section>
  );
}
