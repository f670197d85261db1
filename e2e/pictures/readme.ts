import { resolve } from "node:path";
import { Player } from "../pages/player";
import { submissions } from "../support/submissions";
import { test } from "../worlds/given-leads/_fixture";

const file = (name: string) => ({ path: resolve(import.meta.dirname, `../../docs/pictures/${name}.png`), animations: "disabled" as const });

test("a lead, its report, and the player on somebody's page", async ({ admin, filled, product: { api, site }, product }) => {
  await admin.setViewportSize({ width: 1280, height: 800 });
  await admin.goto(`/leads/${filled.leadId}`);
  await admin.screenshot(file("lead"));

  await admin.goto(filled.reportUrl);
  await admin.screenshot(file("report"));

  const { key } = await api.published("cyber-risk");
  await admin.goto(await site.put("article", product.snippet(key)));
  const player = new Player(admin, await api.definition({ id: "", key, title: "" }));
  await player.start();
  await player.answerStep(0, submissions["cyber-risk"][1]);
  await player.card.scrollIntoViewIfNeeded();
  await admin.screenshot(file("player"));
});
