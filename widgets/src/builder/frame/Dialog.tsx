import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon";

interface Props {
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
  close(): void;
}

/** A window over the editor: Escape, a click beside it and its button close it, and the focus goes back to where it was. */
export function Dialog({ title, class: name = "", children, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current!.showModal();
    dialog.current!.querySelector<HTMLElement>("[data-first]")?.focus();
  }, []);
  return (
    <dialog ref={dialog} class={`b-dialog ${name}`} aria-label={title} onClose={close} onClick={event => event.target === dialog.current && dialog.current?.close()}>
      <div class="b-dialog-head">
        <h2>{title}</h2>
        <button type="button" class="b-icon" aria-label="Close" onClick={() => dialog.current!.close()}><Icon name="x" /></button>
      </div>
      {children}
    </dialog>
  );
}
