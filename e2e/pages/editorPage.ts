import { expect, type Locator, type Page } from "@playwright/test";

/** The page on which a magnet is designed. */
export class EditorPage {
  readonly outline: Locator;
  readonly canvas: Locator;
  readonly properties: Locator;
  readonly saving: Locator;

  constructor(readonly page: Page) {
    this.outline = page.getByRole("navigation", { name: "Steps and questions" });
    this.canvas = page.getByRole("main");
    this.properties = page.getByRole("region", { name: /^Properties of/ });
    this.saving = page.getByRole("banner").getByRole("status");
  }

  async open(magnet: string): Promise<void> {
    await this.page.goto(`/magnets/${magnet}/edit`);
    await expect(this.outline).toBeVisible();
  }

  entry(name: string): Locator {
    return this.outline.getByRole("button", { name, exact: true });
  }

  async addQuestion(kind: string, title: string): Promise<void> {
    await this.outline.getByRole("button", { name: "Question", exact: true }).click();
    await this.page.getByRole("dialog", { name: "Add a question" }).getByRole("button", { name: kind }).first().click();
    await this.field("Question").fill(title);
  }

  field(label: string): Locator {
    return this.properties.getByLabel(label, { exact: true });
  }

  option(number: number): Locator {
    return this.field(`Label of option ${number}`);
  }

  async expectSaved(): Promise<void> {
    await expect(this.saving).toHaveText(/^Draft · saved/);
  }

  undo(): Promise<void> {
    return this.page.getByRole("button", { name: /^Undo/ }).click();
  }

  /** Steps and questions as the outline shows them, line by line. */
  async lines(): Promise<string[]> {
    return this.outline.locator(".b-step .b-entry").allTextContents();
  }
}
