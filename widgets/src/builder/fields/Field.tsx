import type { ComponentChildren, FunctionComponent } from "preact";
import type { Property } from "../kinds/property";
import { BodyField } from "./BodyField";
import { ChoiceField, MemberField } from "./ChoiceField";
import { MembersField } from "./MembersField";
import { NumberField } from "./NumberField";
import type { Setting } from "./setting";
import { SwitchField } from "./SwitchField";
import { TextField } from "./TextField";

const fields: { readonly [Is in Property["is"]]: FunctionComponent<Setting<Extract<Property, { is: Is }>>> } = {
  text: TextField,
  formula: TextField as never,
  number: NumberField,
  switch: SwitchField,
  choice: ChoiceField,
  member: MemberField,
  members: MembersField,
  body: BodyField,
};

/** A property with its label and hint, as its kind wants it. */
export function Field(setting: Setting) {
  const Control = fields[setting.property.is] as FunctionComponent<Setting>;
  return <Control {...setting} />;
}

/** Label above, control, hint below: the usual arrangement. */
export const Labelled = ({ id, label, hint, children }: { id: string; label: string; hint?: string | undefined; children: ComponentChildren }) => (
  <div class="b-field">
    <label for={id}>{label}</label>
    {children}
    {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
  </div>
);
