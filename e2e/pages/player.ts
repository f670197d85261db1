import { expect, type Locator, type Page } from "@playwright/test";
import type { Submission } from "../support/submissions";
import { answerQuestion } from "./answerQuestion";
import { fillLead } from "./fillLead";

/** A magnet in the eyes of a visitor, wherever it stands. */
export class Player {
  readonly card: Locator;

  constructor(readonly page: Page, readonly definition: any, within: Page | Locator = page) {
    this.card = within.locator("lead-magnet");
  }

  get heading(): Locator {
    return this.card.getByRole("heading").first();
  }

  get result(): Locator {
    return this.card.getByRole("heading", { name: this.definition.texts.result });
  }

  async start(): Promise<void> {
    if (this.definition.intro) await this.button(this.definition.intro.button ?? "Start").click();
    await expect(this.progress(1)).toBeVisible();
  }

  progress(step: number): Locator {
    return this.card.getByRole("progressbar", { name: this.definition.texts.progress.split("{1}")[0].replace("{0}", step).trim() });
  }

  button(name: string): Locator {
    return this.card.getByRole("button", { name, exact: true });
  }

  next(): Promise<void> {
    return this.button(this.definition.texts.next).click();
  }

  back(): Promise<void> {
    return this.button(this.definition.texts.back).click();
  }

  /** Gives one answer on the step that is open. */
  async answer(id: string, value: Submission["answers"][string]): Promise<void> {
    const questions: any[] = this.definition.steps.flatMap((step: any) => step.questions);
    await answerQuestion(this.card, questions.find(q => q.id === id), value, this.definition.texts);
  }

  async answerStep(index: number, { answers }: Submission): Promise<void> {
    for (const { id } of this.definition.steps[index].questions) if (id in answers) await this.answer(id, answers[id]!);
  }

  /** From the first question up to the open lead form. */
  async answerAll(submission: Submission, each: () => Promise<void> = async () => {}): Promise<void> {
    for (let step = 0; step < this.definition.steps.length; step++) {
      await expect(this.progress(step + 1)).toBeVisible();
      await this.answerStep(step, submission);
      await each();
      await this.next();
    }
    await expect(this.leadHeading).toBeVisible();
  }

  get leadHeading(): Locator {
    return this.card.getByRole("heading", { name: this.definition.leadForm.title });
  }

  get send(): Locator {
    return this.button(this.definition.leadForm.button);
  }

  fillLead({ lead }: Submission): Promise<void> {
    return fillLead(this.card, this.definition.leadForm.fields, lead);
  }

  /** The whole way from the first page to the result. */
  async complete(submission: Submission): Promise<void> {
    await this.start();
    await this.answerAll(submission);
    await this.fillLead(submission);
    await this.send.click();
    await expect(this.result).toBeVisible();
  }

  async expectResult(shown: readonly RegExp[]): Promise<void> {
    for (const text of shown) await expect(this.card).toHaveText(text);
  }
}
