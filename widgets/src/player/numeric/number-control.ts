import type { NumberInUnit } from "../model/answers";
import type { MakeControl } from "../questions/make-control";
import { unitSelect } from "./unit-select";
import { valueField } from "./value-field";

/** A number typed into a field, in one of several units where there are some; a number in the first goes without its unit. */
export const numberControl: MakeControl = setting => {
  const { question: { units = [] }, answer, change } = setting;
  const given = typeof answer === "object" ? (answer as NumberInUnit) : { value: answer, unit: units[0]?.id };
  let { unit } = given;
  let value = typeof given.value === "number" ? given.value : undefined;
  const told = () => change(value === undefined || unit === undefined || unit === units[0]?.id ? value : { value, unit });
  const field = valueField({
    ...setting,
    change(typed) {
      value = typed as number | undefined;
      told();
    },
  });
  field.show(value);
  if (units.length > 0) {
    field.box.append(unitSelect(setting, unit, chosen => {
      unit = chosen;
      if (value !== undefined) told();
    }));
  }
  return { element: field.element, described: [field.input], focus: field.input, labelled: true, clear: () => field.show((value = undefined)) };
};
