/**
 * The server of an element: that of the script right before it, as the snippet has them, else that of the script which runs. They
 * differ where two installations stand on one page, for only the first script counts.
 */
export function serverOf(element: Element, own: URL): URL {
  const script = element.previousElementSibling as HTMLScriptElement | null;
  return script?.src?.includes("/embed/v1.js") ? new URL("..", script.src) : own;
}
