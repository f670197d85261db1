import { expect, type Page } from "@playwright/test";

/** One magnet as its marketer sees it. */
export class MagnetPage {
  constructor(private readonly page: Page) {}

  async startFromTemplate(title: string): Promise<void> {
    await this.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Magnets/ }).click();
    await this.page.getByRole("link", { name: "New magnet" }).click();
    await this.page.getByRole("button", { name: `Use this template: ${title}` }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  async publish(): Promise<void> {
    await this.page.getByRole("button", { name: "Publish", exact: true }).first().click();
    await expect(this.page.getByRole("heading", { name: "Put it on your page" })).toBeVisible();
  }

  /** What the copy button puts on the clipboard. */
  async copySnippet(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.getByRole("button", { name: "Copy snippet" }).click();
    await expect(this.page.getByRole("button", { name: "Copied" })).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async testLink(): Promise<string> {
    return (await this.page.locator("#test-link").innerText()).trim();
  }
}
