import { expect, type Locator, type Page } from "@playwright/test";
import { Player } from "./player";

/** A magnet that opens over somebody's page. */
export class Overlay {
  readonly dialog: Locator;
  readonly player: Player;

  constructor(readonly page: Page, definition: unknown, readonly name: string) {
    this.dialog = page.getByRole("dialog", { name });
    this.player = new Player(page, definition, this.dialog);
  }

  get closer(): Locator {
    return this.dialog.getByRole("button", { name: "Close" });
  }

  async expectOpen(): Promise<void> {
    await expect(this.dialog).toBeVisible();
    await expect(this.player.heading).toBeVisible();
  }

  async expectClosed(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
  }

  /** The accessible name of what has the focus, through all shadow roots. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.id || element?.getAttribute("aria-label") || element?.textContent?.trim() || "";
    });
  }

  /** Whether the focus is inside, or with the browser itself. */
  holdsFocus(): Promise<boolean> {
    return this.dialog.evaluate(dialog => dialog.matches(":focus-within") || document.activeElement === document.body);
  }
}
