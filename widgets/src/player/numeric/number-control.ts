import type { MakeControl } from "../questions/make-control";
import { valueField } from "./value-field";

/** A number typed into a field. */
export const numberControl: MakeControl = setting => {
  const field = valueField(setting);
  field.show(typeof setting.answer === "number" ? setting.answer : undefined);
  return { element: field.element, described: [field.input], focus: field.input, labelled: true };
};
