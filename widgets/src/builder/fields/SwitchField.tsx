import type { SettingOf } from "./setting";

export const SwitchField = ({ property, value, id, change }: SettingOf<"switch">) => (
  <div class="b-field">
    <label class="b-switch">
      <input type="checkbox" id={id} checked={typeof value === "boolean" ? value : property.absent} aria-describedby={property.hint ? `${id}-hint` : undefined}
        onChange={event => change(event.currentTarget.checked)} />
      <span>{property.label}</span>
    </label>
    {property.hint && <p class="hint" id={`${id}-hint`}>{property.hint}</p>}
  </div>
);
