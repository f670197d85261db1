import { expect, type Locator, type Page } from "@playwright/test";
import type { Submission } from "../support/submissions";
import { fillLead } from "./fillLead";

/** The page at /m/{key} for visitors whose browser runs no scripts: plain forms. */
export class HostedPage {
  readonly main: Locator;

  constructor(readonly page: Page, private readonly definition: any) {
    this.main = page.getByRole("main");
  }

  press(button: string): Promise<void> {
    return this.main.getByRole("button", { name: button, exact: true }).click();
  }

  group(id: string): Locator {
    return this.main.getByRole("group", { name: this.question(id).title });
  }

  option(id: string, option: string): Locator {
    const { label } = this.question(id).options.find((o: any) => o.id === option);
    return this.group(id).getByLabel(label, { exact: true });
  }

  /** Questions that an answer on the same step brings up appear after the next press. */
  async answerStep(index: number, { answers }: Submission): Promise<void> {
    const step = this.definition.steps[index];
    await expect(this.main.getByRole("heading", { name: step.title })).toBeVisible();
    for (const { id } of step.questions) for (const option of [answers[id] ?? []].flat()) await this.option(id, String(option)).check();
  }

  /** From the first step to what comes behind the last one. */
  async answerAll(submission: Submission): Promise<void> {
    for (let step = 0; step < this.definition.steps.length; step++) {
      await this.answerStep(step, submission);
      await this.press("Next");
    }
  }

  async sendLead({ lead }: Submission): Promise<void> {
    await fillLead(this.main, this.definition.leadForm.fields, lead);
    await this.press(this.definition.leadForm.button);
  }

  private question(id: string): any {
    return this.definition.steps.flatMap((step: any) => step.questions).find((q: any) => q.id === id);
  }
}
