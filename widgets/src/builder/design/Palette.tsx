import { useState } from "preact/hooks";
import { Dialog } from "../frame/Dialog";
import { Icon } from "../frame/Icon";
import { kinds, type Kind } from "../kinds/kinds";

/** Which kind of question? Found by its name or by what it is good for. */
export function Palette({ choose, close }: { choose(kind: Kind): void; close(): void }) {
  const [search, setSearch] = useState("");
  const sought = search.trim().toLowerCase();
  const found = kinds.filter(kind => `${kind.label} ${kind.about} ${kind.kind}`.toLowerCase().includes(sought));
  return (
    <Dialog title="Add a question" class="b-palette" close={close}>
      <form onSubmit={event => {
        event.preventDefault();
        if (found[0]) choose(found[0]);
      }}>
        <input type="search" data-first placeholder="What do you want to ask?" aria-label="Find a kind of question" value={search} onInput={event => setSearch(event.currentTarget.value)} />
      </form>
      <ul>
        {found.map(kind => (
          <li key={kind.kind}>
            <button type="button" onClick={() => choose(kind)}><Icon name={kind.icon} /><span><b>{kind.label}</b><span class="small">{kind.about}</span></span></button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="b-empty">No kind of question is called that. Try “choice”, “number” or “text”.</p>}
    </Dialog>
  );
}
