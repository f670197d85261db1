/** Shows the browser's own colour picker in the text field that it fills; what is typed there moves the picker. */
export function colourPickers(root: Document): void {
  for (const picker of root.querySelectorAll<HTMLInputElement>("input[data-picks]")) {
    const field = root.getElementById(picker.dataset.picks ?? "");
    if (!(field instanceof HTMLInputElement)) continue;
    const follow = () => {
      if (/^#[0-9a-f]{6}$/i.test(field.value)) picker.value = field.value.toLowerCase();
    };
    picker.hidden = false;
    picker.addEventListener("input", () => (field.value = picker.value));
    field.addEventListener("input", follow);
    follow();
  }
}
