import type { PublicOption } from "../../../contract/definition";

/** What stands alone is never chosen together with anything: the choice made last wins. Runs before the answer is read. */
export function exclusive(element: HTMLElement, inputs: readonly HTMLInputElement[], options: readonly PublicOption[]): void {
  const isAlone = (input: HTMLInputElement) => options[inputs.indexOf(input)]?.exclusive === true;
  element.addEventListener("change", event => {
    const target = event.target as HTMLInputElement;
    if (!target.checked || !inputs.includes(target)) return;
    for (const input of inputs) if (input !== target && (isAlone(target) || isAlone(input))) input.checked = false;
  }, true);
}
