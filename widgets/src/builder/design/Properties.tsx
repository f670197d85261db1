import type { Place } from "../document/change";
import type { Json } from "../document/json";
import type { Definition, Question, Step } from "../edits/shape";
import { Field } from "../fields/Field";
import { flowOf, kindOf } from "../kinds/kinds";
import type { Property } from "../kinds/property";

const ofStep: readonly Property[] = [
  { is: "text", name: "title", label: "Heading of the step" },
  { is: "text", name: "help", label: "Help", rows: 2 },
  { is: "formula", name: "showIf", label: "Shown only if", hint: "A formula over earlier answers. Empty: always." },
];

interface Props {
  readonly definition: Definition;
  readonly step: Step;
  readonly question: Question | null;
  change(at: Place, value: Json | undefined, label: string): void;
}

/** Everything that can be said of what is chosen. */
export function Properties({ step, question, change }: Props) {
  const at: Place = ["steps", { id: step.id }, ...(question ? ["questions", { id: question.id }] : [])];
  const owner = question ?? step;
  const key = question ? `q-${question.id}` : `s-${step.id}`;
  const fields = (properties: readonly Property[]) => properties.map(property => (
    <Field key={`${key}-${property.name}`} id={`p-${key}-${property.name}`} property={property} owner={owner} value={owner[property.name]}
      change={value => change([...at, property.name], value, `${property.label}`)} />
  ));
  if (!question) return <section class="b-properties" aria-label="Properties of the step"><h2>Step</h2>{fields(ofStep)}</section>;
  const kind = kindOf(question.kind);
  return (
    <section class="b-properties" aria-label="Properties of the question">
      <h2>{kind.label}</h2>
      {fields(kind.properties)}
      <details>
        <summary>Logic and prefill</summary>
        {fields(flowOf(question.kind))}
      </details>
      <p class="hint">Called <code>{question.id}</code> in formulas and exports. The name stays, so that answers stay comparable.</p>
    </section>
  );
}

