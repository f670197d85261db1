import { focused } from "./focused";

/** Now, or when the visitor has left the field in which they are writing. Answers the way to give it up. */
export function whenConvenient(act: () => void): () => void {
  const look = () => {
    if (focused()?.matches("input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit]), textarea, select, [contenteditable]")) return;
    stop();
    act();
  };
  const later = () => setTimeout(look);
  const stop = () => document.removeEventListener("focusout", later);
  document.addEventListener("focusout", later);
  look();
  return stop;
}
