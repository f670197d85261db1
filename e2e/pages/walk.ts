import { expect } from "@playwright/test";
import type { Submission } from "../support/submissions";
import type { Player } from "./player";

/** Goes through every state that a visitor can see, and stops at each: first page, steps, steps with errors, lead form, result. */
export async function walk(player: Player, submission: Submission, stop: (what: string) => Promise<void>): Promise<void> {
  await expect(player.heading).toBeVisible();
  await stop("first page");
  await player.start();
  for (const [index, step] of player.definition.steps.entries()) {
    await expect(player.progress(index + 1)).toBeVisible();
    await stop(`step ${step.id}`);
    const mustAnswer = step.questions.some((q: any) => q.required !== false && q.options && q.default === undefined);
    if (index === 0 && mustAnswer) {
      await player.next();
      await expect(player.card.locator("[aria-invalid=true]").first()).toBeAttached();
      await stop(`step ${step.id} with errors`);
    }
    await player.answerStep(index, submission);
    await player.next();
  }
  await expect(player.leadHeading).toBeVisible();
  await stop("lead form");
  await player.send.click();
  await expect(player.card.getByRole("alert")).toBeVisible();
  await stop("lead form with errors");
  await player.fillLead(submission);
  await player.send.click();
  await expect(player.result).toBeVisible();
  await stop("result");
}
