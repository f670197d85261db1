import type { SettingOf } from "./setting";
import { Labelled } from "./Field";

/** A text or a formula. Where the property may be absent, an empty field takes it away. */
export function TextField({ property, value, id, change }: SettingOf<"text"> | SettingOf<"formula">) {
  const rows = property.is === "text" ? (property.rows ?? 1) : 1;
  const optional = property.is === "formula" || !property.required;
  const common = {
    id, value: typeof value === "string" ? value : "", class: property.is === "formula" ? "mono" : "", spellcheck: property.is === "text",
    placeholder: property.is === "text" ? property.placeholder : "employees >= 10", "aria-describedby": property.hint ? `${id}-hint` : undefined,
    onInput: (event: Event) => {
      const text = (event.target as HTMLInputElement).value;
      change(text === "" && optional ? undefined : text);
    },
  };
  return (
    <Labelled id={id} label={property.label} hint={property.hint}>
      {rows > 1 ? <textarea {...common} rows={rows} /> : <input type="text" autocomplete="off" {...common} />}
    </Labelled>
  );
}
