import type { MakeControl } from "../make-control";
import { scaleControl } from "./scale-control";

/** How likely somebody is to recommend, from 0 to 10. Ten has no key of its own: it is typed, 1 and then 0, so behind a 1 nobody goes on by itself. */
export const npsControl: MakeControl = setting => {
  let typed = -1;
  const control = scaleControl(setting, "digits", String, () => typed !== 1);
  control.element.addEventListener("pointerdown", () => (typed = -1));
  return {
    ...control,
    get focus() { return control.focus; },
    choose(digit) {
      const point = typed === 1 && digit === 0 ? 10 : digit;
      typed = point;
      return control.choose!(point);
    },
  };
};
