/** How a magnet comes over the page. `isModal`: the page behind waits. */
export interface Mode {
  readonly name: "popup" | "slide-in" | "side-tab" | "button" | "page" | "exit";
  readonly isModal: boolean;
  /** What opens it where the attribute `trigger` says nothing. */
  readonly trigger: string;
  /** A tab or a button of its own stands on the page. */
  readonly hasLauncher: boolean;
}

const all: readonly Mode[] = [
  { name: "popup", isModal: true, trigger: "click", hasLauncher: false },
  { name: "slide-in", isModal: false, trigger: "click", hasLauncher: false },
  { name: "side-tab", isModal: true, trigger: "click", hasLauncher: true },
  { name: "button", isModal: true, trigger: "click", hasLauncher: true },
  { name: "page", isModal: true, trigger: "click", hasLauncher: false },
  { name: "exit", isModal: true, trigger: "exit", hasLauncher: false },
];

export function modeOf(element: Element): Mode {
  const name = element.getAttribute("mode")?.trim().toLowerCase();
  const mode = all.find(m => m.name === name);
  if (!mode) console.error(`<lead-magnet mode="${name}">: there is no such mode. There are inline, ${all.map(m => m.name).join(", ")}. A popup is shown instead.`);
  return mode ?? all[0]!;
}
