/** A filter applies as soon as it is chosen; empty ones stay out of the address. The form's own button is for those without script. */
export function filterForms(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-filters]")) {
    for (const button of form.querySelectorAll<HTMLElement>("[data-without-script]")) button.hidden = true;
    form.addEventListener("change", e => {
      if (e.target instanceof HTMLSelectElement) form.requestSubmit();
    });
    form.addEventListener("submit", () => leaveOutEmpty(form));
  }
}

function leaveOutEmpty(form: HTMLFormElement): void {
  for (const control of form.elements) {
    if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.value === "") control.disabled = true;
  }
}
