import { useEffect, useState } from "preact/hooks";
import { Labelled } from "./Field";
import type { SettingOf } from "./setting";

/** Reads what people write for a number: `1,5`, `1 000`, `-3`. Null where it is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f]/g, "").replace(/^(-?\d+),(\d{1,2})$/, "$1.$2").replace(/(\d),(?=\d{3}(\D|$))/g, "$1").replace("−", "-");
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** A number; what is no number stays in the field, with what to do, and changes nothing. */
export function NumberField({ property, value, id, change }: SettingOf<"number">) {
  const stored = typeof value === "number" ? String(value) : "";
  const [text, setText] = useState(stored);
  // Undo and other people change it from outside.
  useEffect(() => setText(now => (readNumber(now) === (value ?? null) ? now : stored)), [stored]);
  const number = readNumber(text);
  const empty = text.trim() === "";
  const wrong = empty ? (property.required ? "Give a number." : null)
    : number === null ? "Write a number, such as 12 or 1.5."
      : property.integer && !Number.isInteger(number) ? "Write a whole number." : null;
  const write = (text: string) => {
    setText(text);
    const read = readNumber(text);
    if (text.trim() === "") { if (!property.required) change(undefined); }
    else if (read !== null && !(property.integer && !Number.isInteger(read))) change(read);
  };
  return (
    <Labelled id={id} label={property.label} hint={property.hint}>
      <input type="text" inputmode="decimal" autocomplete="off" id={id} value={text} placeholder={property.absent === undefined ? "" : String(property.absent)}
        aria-invalid={wrong ? true : undefined} aria-describedby={wrong ? `${id}-wrong` : property.hint ? `${id}-hint` : undefined}
        onInput={event => write(event.currentTarget.value)} onBlur={() => wrong && setText(stored)} />
      {wrong && <p class="b-wrong" id={`${id}-wrong`}>{wrong}</p>}
    </Labelled>
  );
}
