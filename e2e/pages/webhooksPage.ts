import type { Page } from "@playwright/test";

export class WebhooksPage {
  constructor(private readonly page: Page) {}

  /** Adds an endpoint and answers its secret, which is shown only once. */
  async add(url: string): Promise<string> {
    await this.page.goto("/settings/webhooks");
    await this.page.getByLabel("Address").fill(url);
    await this.page.getByRole("button", { name: "Add" }).click();
    return (await this.page.locator("#secret").innerText()).trim();
  }
}
