import { useEffect, useRef, useState } from "preact/hooks";
import { sayPlace, type Change } from "../document/change";
import { isObject, type Json } from "../document/json";
import type { Conflict } from "../document/merge";
import type { Disagreement } from "../draft/state";
import { placeInWords } from "./placeInWords";

interface Props {
  readonly conflict: Disagreement;
  settle(prefersMine: (conflict: Conflict) => boolean): void;
}

/** What two people changed at once, side by side: each row is decided by itself. Everything that does not touch is merged already. */
export function ConflictDialog({ conflict: { base, conflicts }, settle }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => dialog.current!.showModal(), []);
  const key = ({ mine }: Conflict) => `${mine.is}${sayPlace(mine.at)}`;
  const choose = (conflict: Conflict, isTheirs: boolean) =>
    setTheirs(now => new Set(isTheirs ? [...now, key(conflict)] : [...now].filter(other => other !== key(conflict))));
  return (
    <dialog ref={dialog} class="b-dialog b-conflict" aria-labelledby="conflict-title" onCancel={event => event.preventDefault()}>
      <h2 id="conflict-title">Somebody else changed the same</h2>
      <p>Both versions are kept until you choose. All other changes of both of you are merged already; you can undo this choice.</p>
      {conflicts.map(conflict => (
        <fieldset key={key(conflict)}>
          <legend>{placeInWords(base, conflict.mine)}</legend>
          {(["mine", "theirs"] as const).map(side => (
            <label key={side} class="b-side">
              <input type="radio" name={key(conflict)} checked={theirs.has(key(conflict)) === (side === "theirs")} onChange={() => choose(conflict, side === "theirs")} />
              <span><b>{side === "mine" ? "Yours" : "Theirs"}</b><span>{changeInWords(conflict[side])}</span></span>
            </label>
          ))}
        </fieldset>
      ))}
      <div class="b-dialog-foot">
        <button type="button" class="btn btn-primary" onClick={() => settle(conflict => !theirs.has(key(conflict)))}>Keep these</button>
      </div>
    </dialog>
  );
}

export function changeInWords(change: Change): string {
  switch (change.is) {
    case "set": return change.value === undefined ? "nothing" : valueInWords(change.value);
    case "put": return `added: ${valueInWords(change.item)}`;
    case "take": return "removed";
    case "order": return "in another order";
  }
}

function valueInWords(value: Json): string {
  if (typeof value === "string") return value === "" ? "empty" : value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (isObject(value)) return String(value["title"] ?? value["label"] ?? value["id"] ?? JSON.stringify(value));
  return JSON.stringify(value);
}
