import { useEffect } from "preact/hooks";
import type { Draft } from "../draft/draft";

/** Ctrl or Command with Z, Shift+Z, Y and S, wherever the focus is: a field's own undo knows nothing of the rest of the document. */
export function useShortcuts(draft: Draft): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "z") event.shiftKey ? draft.redo() : draft.undo();
      else if (key === "y") draft.redo();
      else if (key === "s") void draft.save();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [draft]);
}
