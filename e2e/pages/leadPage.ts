import { expect, type Page } from "@playwright/test";
import type { Submission } from "../support/submissions";

const destinations = { sales: "Sales", sdr: "SDR", nurture: "Nurture" };

/** One lead as sales sees it. */
export class LeadPage {
  constructor(private readonly page: Page) {}

  async openFromInbox(email: string): Promise<void> {
    await this.page.goto("/leads");
    await this.page.getByRole("link", { name: email }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: email })).toBeVisible();
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/leads/${id}`);
  }

  async expectExplained({ expected: { lead } }: Submission, owner: string): Promise<void> {
    await expect(this.page.getByTitle(`Grade ${lead.label}:`).first()).toHaveText(lead.label);
    const why = this.card(`Why ${lead.score}`);
    await expect(why).toContainText(`fit ${lead.fit} + intent ${lead.intent}`);
    for (const points of Object.values(lead.why).filter(p => p !== 0)) await expect(why).toContainText(`+${points}`);
    const side = this.card("Owner");
    await expect(side).toContainText(destinations[lead.route]);
    await expect(side).toContainText(owner);
    await expect(this.card(`Why ${owner}`).getByRole("listitem").first()).toBeVisible();
  }

  /** What was answered and filled in, by the names of questions and fields. */
  async expectInTheirWords(said: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, words] of Object.entries(said))
      await expect(this.page.locator("dt").getByText(name, { exact: true }).locator("xpath=following-sibling::dd[1]")).toHaveText(words);
  }

  /** All that was owed to the outside has left. */
  async expectDelivered(...what: string[]): Promise<void> {
    for (const delivery of what) {
      await expect(async () => {
        await this.page.reload();
        await expect(this.card("Deliveries").getByRole("listitem").filter({ hasText: delivery })).toContainText("Done");
      }).toPass({ timeout: 30_000 });
    }
  }

  private card(heading: string) {
    return this.page.locator("section.card", { has: this.page.getByRole("heading", { name: heading, exact: true }) });
  }
}
