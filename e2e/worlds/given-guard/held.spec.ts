import { owner } from "../../support/installation";
import { shown } from "../../support/shown";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

test("a submission without proof waits for a person, and its release tells sales once", async ({ page, visit, admin, product }) => {
  const submission = by("held@acme-dental.com", submissions["cyber-risk"][0]);
  await page.route("**/challenge", route => route.abort());

  const player = await visit("cyber-risk");
  await player.complete(submission);

  // The visitor sees what everybody sees.
  await player.expectResult(shown("cyber-risk", submission));
  expect(await product.api.leads("held@acme-dental.com")).toEqual([]);
  await admin.goto("/held");
  const row = admin.getByRole("row").filter({ hasText: "held@acme-dental.com" });
  await expect(row).toContainText("No proof of work from a browser");
  await row.getByRole("link").click();
  await expect(admin.getByRole("heading", { name: "Why it is held" })).toBeVisible();
  await admin.getByRole("button", { name: "Release" }).click();

  await expect(admin).toHaveURL(/\/leads\/[0-9a-f-]{36}$/);
  await product.mail.arrived("held@acme-dental.com");
  const notice = await product.mail.arrived(owner.email, "held@acme-dental.com");
  expect(notice.subject).toContain("A1 lead (95)");
  const { submissions: [stored] } = await product.api.lead("held@acme-dental.com");
  expect((await product.api.deliveries(stored.submissionId)).map(d => d.kind).sort()).toEqual([...new Set((await product.api.deliveries(stored.submissionId)).map(d => d.kind))].sort());
  expect(product.mail.to(owner.email).filter(mail => mail.text.includes("held@acme-dental.com"))).toHaveLength(1);
});

test("many are rejected in one go", async ({ page, visit, admin }) => {
  await page.route("**/challenge", route => route.abort());
  await (await visit("cyber-risk")).complete(by("reject-me@acme-dental.com", submissions["cyber-risk"][0]));

  await admin.goto("/held");
  await admin.getByLabel("Choose reject-me@acme-dental.com").check();
  await admin.getByRole("button", { name: "Reject", exact: true }).click();

  await expect(admin.getByRole("row").filter({ hasText: "reject-me@acme-dental.com" })).toHaveCount(0);
  await admin.goto("/held?show=rejected");
  await expect(admin.getByRole("row").filter({ hasText: "reject-me@acme-dental.com" })).toHaveCount(1);
});
