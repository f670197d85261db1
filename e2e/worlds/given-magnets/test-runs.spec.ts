import { MagnetPage } from "../../pages/magnetPage";
import { Player } from "../../pages/player";
import { by, submissions } from "../../support/submissions";
import { expect, test } from "./_fixture";

test("a test run is marked, goes to nobody, and is deleted in one go", async ({ admin, page, product: { api, mail } }) => {
  const magnet = await api.published("cyber-risk");
  const submission = by("colleague@acme-dental.com", submissions["cyber-risk"][0]);
  const { email } = submission.lead;
  await admin.goto(`/magnets/${magnet.id}`);

  await page.goto(await new MagnetPage(admin).testLink());
  await new Player(page, await api.definition(magnet)).complete(submission);

  const [lead] = await api.leads(email, true);
  expect(lead).toMatchObject({ test: true, owner: null });
  expect(await api.leads(email)).toEqual([]);
  await admin.goto(`/leads/${lead.id}`);
  await expect(admin.getByText("A test run. It was not routed, nobody was told, and it is not counted.")).toBeVisible();
  await expect(admin.getByText("Nothing was owed to anybody")).toBeVisible();
  expect(mail.to(email)).toEqual([]);

  await admin.goto(`/magnets/${magnet.id}`);
  await admin.getByRole("link", { name: "Delete" }).click();
  await expect(admin.getByRole("heading", { name: "Delete 1 test run?" })).toBeVisible();
  await admin.getByRole("button", { name: "Delete test runs" }).click();
  await expect(admin.getByText("0 so far")).toBeVisible();
  expect(await api.leads(email, true)).toEqual([]);
});
