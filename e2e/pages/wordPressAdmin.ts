import { expect, type Locator, type Page } from "@playwright/test";

const admin = { user: "wanda", password: "a quiet sentence about ink" };
const author = { user: "arthur", password: "a quiet sentence about paper" };

/** WordPress in the eyes of those who write in it. */
export class WordPressAdmin {
  constructor(private readonly page: Page) {}

  /** Answers the questions of a weblog that was never used, and takes in an author: somebody who may write, but no HTML of their own. */
  async setUp(): Promise<void> {
    const { page } = this;
    await page.goto("/wp-admin/install.php?step=1");
    await this.fill({ weblog_title: "Northwind's weblog", user_login: admin.user, pass1: admin.password, admin_email: "wanda@northwind.example" });
    await page.locator("#submit").click();
    await expect(page.getByText("WordPress has been installed")).toBeVisible();
    await this.signIn(admin);
    await this.call("/wp/v2/users", { username: author.user, email: "arthur@northwind.example", password: author.password, roles: ["author"] });
    await page.context().clearCookies();
    await this.signIn(author);
    // The editor introduces itself to everybody once.
    await page.goto("/wp-admin/post-new.php");
    const guide = page.getByRole("dialog");
    await guide.getByRole("button", { name: "Close" }).click();
    await expect(guide).toBeHidden();
  }

  /** Puts a link into a block for such links, and publishes when the author has seen what comes of it. Answers the post's address. */
  async embed(title: string, link: string, seen: (editor: Locator) => Promise<void>): Promise<string> {
    const { page } = this;
    await page.goto("/wp-admin/post-new.php");
    await page.getByRole("textbox", { name: "Add title" }).fill(title);
    await page.keyboard.press("Enter");
    await page.keyboard.type("/embed");
    await expect(page.getByRole("option", { name: "Embed", exact: true })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    const address = page.getByRole("textbox", { name: "Embed URL" });
    await address.pressSequentially(link);
    await address.press("Enter");
    await seen(page.getByRole("document", { name: "Block: Embed" }));
    await page.locator(".editor-post-publish-panel__toggle").click();
    await page.getByRole("region", { name: "Editor publish" }).getByRole("button", { name: "Publish", exact: true }).click();
    return (await page.getByRole("link", { name: "View Post", exact: true }).first().getAttribute("href"))!;
  }

  /** Publishes text as programs do that know nothing of blocks, and as everybody did before there were any. Answers the post's address. */
  async write(title: string, content: string): Promise<string> {
    return (await this.call("/wp/v2/posts", { title, content, status: "publish" })).link;
  }

  /** As WordPress' own pages call their server, in the name of who is signed in. */
  private async call(path: string, data: object): Promise<any> {
    await this.page.goto("/wp-admin/post-new.php");
    return this.page.evaluate(call => (window as unknown as { wp: { apiFetch(call: object): Promise<any> } }).wp.apiFetch(call), { path, method: "POST", data });
  }

  private async signIn({ user, password }: typeof admin): Promise<void> {
    await this.page.goto("/wp-login.php");
    await this.fill({ user_login: user, user_pass: password });
    await this.page.locator("#wp-submit").click();
    await expect(this.page.locator("#wpadminbar")).toBeVisible();
    await this.page.waitForLoadState();
  }

  /**
   * By the ids of fields, which stay while their labels change with the version. A moment after a page has loaded WordPress puts the cursor where
   * it likes, and what is typed then lands there: so it is filled in again.
   */
  private async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    const filled = Object.entries(fields).map(([id, value]) => ({ field: this.page.locator(`#${id}`), value }));
    await expect(async () => {
      for (const { field, value } of filled) await field.fill(value);
      for (const { field, value } of filled) await expect(field).toHaveValue(value, { timeout: 1 });
    }).toPass();
  }
}
