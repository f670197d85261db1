import { expect, test } from "./_fixture";

test("what is written is saved by itself, and what was done can be undone after a reload", async ({ editor, quiz, product: { api } }) => {
  const before = await api.draft(quiz);
  await editor.addQuestion("One of several", "How many people are in your team?");
  await editor.option(1).fill("Only me");
  await editor.expectSaved();
  const saved = await api.draft(quiz);
  expect(saved.steps[0].questions.at(-1)).toMatchObject({ kind: "single", title: "How many people are in your team?", options: [{ label: "Only me" }, { label: "Second option" }] });

  await editor.page.reload();
  await expect(editor.field("Question")).toHaveValue("How many people are in your team?");
  for (let step = 0; step < 3; step++) await editor.undo();
  await editor.expectSaved();

  expect(await api.draft(quiz)).toEqual(before);
  await expect(editor.page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  await editor.page.keyboard.press("Control+Shift+Z");
  await expect(editor.entry("New question")).toBeVisible();
});

test("two tabs that change different things are merged, and neither is asked", async ({ editor, another, quiz, product: { api } }) => {
  const other = await another();
  const [first, second] = (await api.draft(quiz)).steps.flatMap((step: any) => step.questions);
  await other.entry(second.title).click();
  await other.field("Question").fill("Written in the other tab");
  await other.expectSaved();

  await editor.entry(first.title).click();
  await editor.field("Question").fill("Written in this tab");
  await editor.expectSaved();

  await expect(editor.entry("Written in the other tab")).toBeVisible();
  const titles = (await api.draft(quiz)).steps.flatMap((step: any) => step.questions.map((question: any) => question.title));
  expect(titles).toEqual(expect.arrayContaining(["Written in this tab", "Written in the other tab"]));
});

test("two tabs that change the same are shown both, and the choice can be undone", async ({ editor, another, quiz, product: { api } }) => {
  const other = await another();
  const title = (await api.draft(quiz)).steps[0].questions[0].title;
  for (const [tab, text] of [[other, "Theirs"], [editor, "Mine"]] as const) {
    await tab.entry(title).click();
    await tab.field("Question").fill(text);
    if (tab === other) await tab.expectSaved();
  }

  const dialog = editor.page.getByRole("dialog", { name: "Somebody else changed the same" });
  await expect(dialog.getByRole("group", { name: new RegExp(title.slice(0, 12)) })).toBeVisible();
  await dialog.getByRole("radio", { name: /Theirs/ }).check();
  await dialog.getByRole("button", { name: "Keep these" }).click();
  await editor.expectSaved();
  await expect(editor.field("Question")).toHaveValue("Theirs");

  await editor.undo();
  await editor.expectSaved();
  expect((await api.draft(quiz)).steps[0].questions[0].title).toBe("Mine");
});

test("without a connection everything is kept, also by a tab that dies, and saved when the connection is back", async ({ editor, quiz, product: { api } }) => {
  const { page } = editor;
  await page.route("**/edit/draft", route => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  await editor.addQuestion("Number", "How many seats?");
  await expect(editor.saving).toContainText("No connection.");

  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(`/magnets/${quiz.id}/edit`);
  await expect(next.getByRole("button", { name: "How many seats?", exact: true })).toBeVisible();

  await expect.poll(async () => (await api.draft(quiz)).steps[0].questions.at(-1).title).toBe("How many seats?");
});

test("a magnet that was deleted meanwhile, and a session that has ended, are said, and the work stays", async ({ editor, product: { server } }) => {
  const { page } = editor;
  await page.context().clearCookies();
  await editor.addQuestion("Text", "What else?");
  await expect(editor.saving).toContainText("You are signed out.");
  await expect(editor.entry("What else?")).toBeVisible();

  await page.route(`${server.url}/magnets/*/edit/draft`, route => route.fulfill({ status: 404, contentType: "application/problem+json", body: "{}" }));
  await page.keyboard.press("Control+S");
  await expect(editor.saving).toContainText("This magnet was deleted.");
  await expect(editor.entry("What else?")).toBeVisible();
});
