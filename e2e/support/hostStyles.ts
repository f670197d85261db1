import type { Page } from "@playwright/test";

/** What follows from the height of a page, in which a magnet of course takes room. */
const sizes = ["height", "block-size", "perspective-origin", "transform-origin"];

/** The computed styles of the host's own elements in all frames, one text for each. */
export async function hostStyles(page: Page): Promise<string[]> {
  const frames = await Promise.all(page.frames().map(frame => frame.evaluate(readStyles, sizes)));
  return frames.flat();
}

/** Runs in one frame, and knows nothing from outside. */
function readStyles(without: readonly string[]): string[] {
  return [document.documentElement, document.body, ...document.querySelectorAll("[data-host]")].map(element => {
    const style = getComputedStyle(element);
    const names = [...style].filter(name => !without.includes(name));
    return `${element.localName}#${element.id} ${names.map(name => `${name}: ${style.getPropertyValue(name)}`).join("; ")}`;
  });
}

/** The same of one frame, for a browser that takes scripts as text. */
export const readStylesScript = `return (${readStyles})(${JSON.stringify(sizes)})`;
