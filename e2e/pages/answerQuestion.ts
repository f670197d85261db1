import type { Locator } from "@playwright/test";
import type { Submission } from "../support/submissions";

/** Answers one question the way a visitor does: by the words on the option, or by typing a number. */
export async function answerQuestion(within: Locator, question: any, value: Submission["answers"][string]): Promise<void> {
  if (question.options) {
    const group = within.getByRole(question.kind === "multiple" ? "group" : "radiogroup", { name: question.title, exact: true });
    for (const id of [value].flat()) await group.getByText(question.options.find((o: any) => o.id === id).label, { exact: true }).click();
  } else {
    const field = within.getByRole("textbox", { name: question.title });
    await field.fill(String(isPercent(question) ? Number(value) * 100 : value));
    await field.blur();
  }
}

const isPercent = (question: any) => String(question.format ?? "").startsWith("percent");
