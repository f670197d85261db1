import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../frame/Icon";
import { kinds, type Kind } from "../kinds/kinds";

/** Which kind of question? Found by its name or by what it is good for. */
export function Palette({ choose, close }: { choose(kind: Kind): void; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current!.showModal();
    field.current!.focus();
  }, []);
  const sought = search.trim().toLowerCase();
  const found = kinds.filter(kind => `${kind.label} ${kind.about} ${kind.kind}`.toLowerCase().includes(sought));
  return (
    <dialog ref={dialog} class="b-dialog b-palette" aria-label="Add a question" onClose={close} onClick={event => event.target === dialog.current && dialog.current?.close()}>
      <form method="dialog" onSubmit={event => {
        event.preventDefault();
        if (found[0]) choose(found[0]);
      }}>
        <div class="b-dialog-head">
          <h2>Add a question</h2>
          <button type="button" class="b-icon" aria-label="Close" onClick={() => dialog.current!.close()}><Icon name="x" /></button>
        </div>
        <input type="search" ref={field} placeholder="What do you want to ask?" aria-label="Find a kind of question" value={search} onInput={event => setSearch(event.currentTarget.value)} />
      </form>
      <ul>
        {found.map(kind => (
          <li key={kind.kind}>
            <button type="button" onClick={() => choose(kind)}><Icon name={kind.icon} /><span><b>{kind.label}</b><span class="small">{kind.about}</span></span></button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="b-empty">No kind of question is called that. Try “choice”, “number” or “text”.</p>}
    </dialog>
  );
}
