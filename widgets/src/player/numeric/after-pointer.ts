/** Does it now; while a button of the mouse is down, after its release: what moves the page under the pointer would take the click from where it was meant. */
export function afterPointer(act: () => void): void {
  if (document.querySelector(":active")) addEventListener("pointerup", () => setTimeout(act), { once: true });
  else act();
}
