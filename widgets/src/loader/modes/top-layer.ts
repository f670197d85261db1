/** Puts an element above everything, where the browser can (Chrome 114, Firefox 125, Safari 17); elsewhere its style has the highest z-index. */
export function inTopLayer(element: HTMLElement): void {
  if (!("popover" in element) || !element.isConnected) return;
  element.popover = "manual";
  element.hidePopover();
  element.showPopover();
}
