import type { Locator } from "@playwright/test";
import type { Submission } from "../support/submissions";

/** Answers one question the way a visitor does: by the words on the option, or by typing a number. */
export async function answerQuestion(within: Locator, question: any, value: Submission["answers"][string]): Promise<void> {
  if (question.options) {
    const many = question.kind === "multiple";
    const group = within.getByRole(many ? "group" : "radiogroup", { name: question.title });
    for (const id of [value].flat()) await group.getByRole(many ? "checkbox" : "radio", { name: nameOf(question, id as string | number), exact: true }).check();
  } else if (typeof value === "boolean") {
    const group = within.getByRole("radiogroup", { name: question.title });
    await group.getByRole("radio", { name: value ? question.yesLabel : question.noLabel, exact: true }).check();
  } else {
    const field = within.getByRole("textbox", { name: question.title });
    await field.fill(String(isPercent(question) ? Number(value) * 100 : value));
    await field.blur();
  }
}

function nameOf(question: any, id: string | number): string {
  const { label, help } = question.options.find((option: any) => option.id === String(id));
  return help ? `${label} ${help}` : label;
}

const isPercent = (question: any) => String(question.format ?? "").startsWith("percent");
