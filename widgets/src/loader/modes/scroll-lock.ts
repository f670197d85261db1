/** Keeps the page behind a dialog where it is, with the room of its scroll bar, so that nothing moves. Answers the way to let go. */
export function lockScroll(): () => void {
  const root = document.documentElement;
  const hadAttribute = root.hasAttribute("style");
  const hasBar = innerWidth > root.clientWidth;
  const stable = CSS.supports("scrollbar-gutter: stable");
  const bar = innerWidth - root.clientWidth;
  const undo = [put(root, "overflow", "hidden")];
  if (hasBar && stable) undo.push(put(root, "scrollbar-gutter", "stable"));
  else if (hasBar) undo.push(put(root, "padding-right", `${parseFloat(getComputedStyle(root).paddingRight) + bar}px`));
  return () => {
    for (const one of undo) one();
    if (!hadAttribute && root.style.length === 0) root.removeAttribute("style");
  };
}

function put({ style }: HTMLElement, name: string, value: string): () => void {
  const [before, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)];
  style.setProperty(name, value, "important");
  return () => (before ? style.setProperty(name, before, priority) : void style.removeProperty(name));
}
