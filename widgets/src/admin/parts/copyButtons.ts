/** Shows the buttons that copy what stands in the element that they name, and says when it is done. */
export function copyButtons(root: Document | Element): void {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copy ?? "");
  if (!source) return;
  const label = button.querySelector("[data-copy-label]") ?? button;
  const before = label.textContent;
  await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
  label.textContent = "Copied";
  setTimeout(() => (label.textContent = before), 1800);
}
