import { h } from "../../dom/h";
import { afterPointer } from "../../numeric/after-pointer";
import type { MakeControl } from "../make-control";
import { dayText } from "./day-text";
import { isDay } from "./is-day";
import { limits } from "./limits";
import { readDay } from "./read-day";

/** Stands for what was typed and is no day: it is no answer, yet something that can be mended. */
const unreadable = "?";

/**
 * The browser's own field for days, which knows calendar, keyboard and screen readers; below it the day in words, for whoever reads 3/4 as the
 * fourth of March. Where a browser has none it is a text field, and what is pasted is read as people of the locale write days.
 */
export const dateControl: MakeControl = setting => {
  const { question, answer, ids, definition, change, check } = setting;
  const { min, max } = limits(question, definition);
  const echo = h("output", { class: "echo", for: ids.control });
  const input = h("input", {
    id: ids.control, type: "date", min, max: max ?? "9999-12-31", autocomplete: "off", "aria-required": String(question.required !== false),
    oninput: () => take(read()), onchange: () => afterPointer(() => input.value && check()), onpaste: paste,
  });
  const isNative = input.type === "date";

  function read(): string | undefined {
    if (isNative) return input.value || (input.validity.badInput ? unreadable : undefined);
    return input.value.trim() === "" ? undefined : (readDay(input.value, definition.locale) ?? unreadable);
  }

  function take(day: string | undefined): void {
    change(day);
    echo.textContent = day && isDay(day) ? dayText(day, definition.locale) : "";
  }

  function paste(event: ClipboardEvent): void {
    const day = readDay(event.clipboardData?.getData("text") ?? "", definition.locale);
    if (!day || !isNative) return;
    event.preventDefault();
    input.value = day;
    take(day);
  }

  if (typeof answer === "string" && isDay(answer)) {
    input.value = answer;
    echo.textContent = dayText(answer, definition.locale);
  }
  return { element: h("div", { class: "lined day" }, h("div", { class: "field" }, input), echo), described: [input], focus: input, labelled: true };
};
