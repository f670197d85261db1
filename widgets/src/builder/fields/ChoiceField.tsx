import { isList, isObject, type Json } from "../document/json";
import { Labelled } from "./Field";
import type { Setting, SettingOf } from "./setting";

type Choices = readonly (readonly [value: string, label: string])[];

export function ChoiceField({ property, value, id, change }: SettingOf<"choice">) {
  const now = typeof value === "string" ? value : property.absent;
  // What somebody wrote by hand, such as a number code of a spreadsheet, stays choosable.
  const among: Choices = property.among.some(([known]) => known === now) ? property.among : [...property.among, [now, now]];
  return <Select property={property} id={id} among={among} value={now} change={chosen => change(chosen === property.absent ? undefined : chosen)} />;
}

/** One of the members of a neighbouring list, or none. */
export function MemberField({ property, value, owner, id, change }: SettingOf<"member">) {
  const members = isObject(owner) ? owner[property.of] : undefined;
  const among: Choices = [["", "None"], ...(isList(members) ? members.flatMap(named) : [])];
  return <Select property={property} id={id} among={among} value={typeof value === "string" ? value : ""} change={chosen => change(chosen === "" ? undefined : chosen)} />;
}

const named = (member: Json): Choices => (isObject(member) && typeof member["id"] === "string" ? [[member["id"], String(member["label"] || member["id"])]] : []);

const Select = ({ property, id, among, value, change }: { property: Setting["property"]; id: string; among: Choices; value: string; change(value: string): void }) => (
  <Labelled id={id} label={property.label} hint={property.hint}>
    <select id={id} value={value} aria-describedby={property.hint ? `${id}-hint` : undefined} onChange={event => change(event.currentTarget.value)}>
      {among.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
    </select>
  </Labelled>
);
