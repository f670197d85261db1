import { render } from "preact";
import { emptyHistory } from "./document/history";
import { same } from "./document/json";
import { BrowserShelf } from "./draft/browserShelf";
import { Draft } from "./draft/draft";
import { HttpServer, type Opened } from "./draft/http";
import type { Kept } from "./draft/shelf";
import type { Frame } from "./design/face";
import { Editor } from "./frame/Editor";

/** Opens the draft that the page names, where this browser left it or as the server has it. */
export async function start(place: HTMLElement): Promise<void> {
  const { magnet, token } = place.dataset as { magnet: string; token: string };
  const [server, shelf] = [new HttpServer(magnet, token), new BrowserShelf(magnet)];
  try {
    const [opened, left] = await Promise.all([server.open(), shelf.find()]);
    const draft = new Draft(server, shelf, resumed(opened, left), { savedAt: Date.parse(opened.savedAt), problems: opened.problems });
    const { locale, currency } = opened.document as { locale: string; currency?: string };
    const response = await fetch(`/magnets/edit/frame?${new URLSearchParams({ locale, ...(currency ? { currency } : {}) })}`);
    leaveWith(draft);
    place.replaceChildren();
    render(<Editor draft={draft} frame={(await response.json()) as Frame} magnet={magnet} token={token} />, place);
  } catch {
    place.replaceChildren();
    render(<Failed />, place);
  }
}

/** What was not saved goes on from where it began; what was saved is as the server has it, and can still be undone. */
function resumed({ version, document }: Opened, left: Kept | null): Kept {
  if (left && !same(left.document, left.base)) return left;
  return { version, base: document, document, history: left?.history ?? emptyHistory };
}

/** What is kept in the browser is safe; what the server knows is safer. */
function leaveWith(draft: Draft): void {
  addEventListener("online", () => void draft.save());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && draft.isUnsaved) void draft.save();
  });
}

const Failed = () => (
  <p class="note note-warn" role="alert">The draft could not be opened: the server does not answer. What you wrote is kept in this browser. <a href={location.href}>Try again</a></p>
);
