import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../draft/draft";
import type { State } from "../draft/state";

/** The draft's state, anew whenever it changes. */
export function useDraft(draft: Draft): State {
  const [state, setState] = useState(draft.state);
  useEffect(() => {
    const hear = () => setState(draft.state);
    hear();
    return draft.listen(hear);
  }, [draft]);
  return state;
}
