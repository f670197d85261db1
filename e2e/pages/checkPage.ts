import { expect, type Locator, type Page } from "@playwright/test";

/** "Check my page", from the form to what was found. */
export class CheckPage {
  constructor(private readonly page: Page) {}

  async openFromMagnet(id: string): Promise<void> {
    await this.page.goto(`/magnets/${id}`);
    await this.page.getByRole("main").getByRole("link", { name: "Check my page" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Check my page" })).toBeVisible();
  }

  /** Types an address and waits for the result, which comes without anybody touching the page. */
  async check(url: string): Promise<void> {
    await this.page.getByLabel("Address of your page").fill(url);
    await this.page.getByRole("button", { name: "Check the page" }).click();
    await expect(this.summary).toBeVisible({ timeout: 60_000 });
  }

  get summary(): Locator {
    return this.page.getByRole("heading", { level: 2 }).first().and(this.page.locator("#found"));
  }

  /** One finding by its topic. */
  finding(topic: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("heading", { level: 3, name: topic, exact: true }) });
  }
}
