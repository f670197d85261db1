/** A box that ticks all boxes of its form with the name that it says. */
export function selectAll(root: Document): void {
  for (const all of root.querySelectorAll<HTMLInputElement>("input[data-selects]")) {
    const boxes = () => [...(all.form?.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${all.dataset.selects}"]`) ?? [])];
    all.closest<HTMLElement>("[data-with-script]")?.removeAttribute("hidden");
    all.addEventListener("change", () => boxes().forEach(box => (box.checked = all.checked)));
    all.form?.addEventListener("change", () => {
      const ticked = boxes().filter(box => box.checked).length;
      all.checked = ticked === boxes().length;
      all.indeterminate = ticked > 0 && !all.checked;
    });
  }
}
