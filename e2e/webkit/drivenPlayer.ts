import { eventually } from "../support/eventually";
import type { Submission } from "../support/submissions";
import { WebDriverError, type DrivenElement, type WebDriver } from "../support/webDriver";

const buttons = "button";
const choices = "input[type=radio], input[type=checkbox]";
const fields = "input:not([type=radio], [type=checkbox])";

/** A magnet in the eyes of a visitor whose browser is driven by WebDriver: found by the names of things, used by pointer and keyboard. */
export class DrivenPlayer {
  constructor(private readonly driver: WebDriver, private readonly definition: any) {}

  /** The whole way from the first question to the result. */
  async complete({ answers, lead }: Submission): Promise<void> {
    const { texts, steps, leadForm } = this.definition;
    for (const [index, { questions }] of steps.entries()) {
      await this.shown("[role=progressbar]", texts.progress.replace("{0}", index + 1).replace("{1}", "").trim());
      for (const { id, options } of questions) {
        for (const chosen of [answers[id]].flat()) await this.click(choices, options.find((option: any) => option.id === chosen).label);
      }
      await this.click(buttons, texts.next);
    }
    for (const { id, kind, label } of leadForm.fields) {
      if (kind === "consent") await this.click(choices, label);
      else await this.with(fields, label, field => this.driver.type(field, String(lead[id])));
    }
    await this.click(buttons, leadForm.button);
    await this.shown("h1, h2, h3", texts.result);
  }

  private shown(css: string, name: string): Promise<void> {
    return this.with(css, name, async () => {});
  }

  private click(css: string, name: string): Promise<void> {
    return this.with(css, name, element => this.driver.click(element));
  }

  /** Waits for the thing of that name, and for its being in reach. */
  private async with(css: string, name: string, use: (element: DrivenElement) => Promise<void>): Promise<void> {
    await eventually(async () => {
      try {
        const element = await this.named(css, name);
        if (element) await use(element);
        return element !== undefined;
      } catch (error) {
        if (error instanceof WebDriverError && error.isPassing) return false;
        throw error;
      }
    }, `"${name}" (${css}) is in reach`);
  }

  private async named(css: string, name: string): Promise<DrivenElement | undefined> {
    const [magnet] = await this.driver.all("lead-magnet");
    for (const element of magnet ? await this.driver.all(css, magnet) : []) {
      if ((await this.driver.nameOf(element)).startsWith(name)) return element;
    }
    return undefined;
  }
}
