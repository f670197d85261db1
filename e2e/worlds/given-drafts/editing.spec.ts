import { expectAccessibleInBoth } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expect, test } from "./_fixture";

test("the canvas is the player: what is written stands there at once, and a click chooses a question", async ({ editor, quiz, product: { api } }) => {
  const [, second] = (await api.draft(quiz)).steps;
  await editor.entry(second.questions[0].title).click();
  await expect(editor.canvas.getByText(second.questions[0].title)).toBeVisible();
  await editor.field("Help").fill("Choose what comes closest.");
  await expect(editor.canvas.getByText("Choose what comes closest.")).toBeVisible();
  await editor.option(1).fill("Straight through");
  await expect(editor.canvas.getByRole("radio", { name: "Straight through" })).toBeVisible();
});

test("the keyboard is enough: add, write, paste options, move, duplicate, remove", async ({ editor, quiz, product: { api } }) => {
  const { page } = editor;
  const before = await editor.lines();
  await editor.outline.getByRole("button", { name: "Question", exact: true }).press("Enter");
  await page.keyboard.type("several");
  await page.keyboard.press("Enter");
  await editor.field("Question").fill("What do you use?");
  await editor.option(1).fill("");
  await editor.option(1).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "1. Boards\tx\n2. Calendars\ty\n\n• Tables");
    document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  for (const [number, label] of [[1, "Boards"], [2, "Calendars"], [3, "Tables"], [4, "Second option"]] as const) await expect(editor.option(number)).toHaveValue(label);
  await editor.option(4).press("Alt+ArrowUp");
  await expect(editor.option(3)).toHaveValue("Second option");
  await editor.option(3).press("Enter");
  await expect(editor.option(4)).toBeFocused();
  await editor.option(4).press("Backspace");
  await expect(editor.option(4)).toHaveValue("Tables");

  await editor.entry("What do you use?").press("Alt+ArrowUp");
  await editor.outline.getByRole("button", { name: "Duplicate What do you use?" }).press("Enter");
  expect(await editor.lines()).toEqual([before[0], ...["What do you use?", "What do you use?"], ...before.slice(1)]);
  await editor.expectSaved();
  const [first, copy] = (await api.draft(quiz)).steps[0].questions;
  expect(first).toEqual({ ...copy, id: first.id });
  expect(first.id).not.toBe(copy.id);

  await editor.entry("What do you use?").first().press("Delete");
  await editor.entry("What do you use?").press("Delete");
  await expect.poll(() => editor.lines()).toEqual(before);
});

test("questions are dragged into another step", async ({ editor, quiz, product: { api } }) => {
  const [first, second] = (await api.draft(quiz)).steps;
  const [moved, target] = [editor.entry(first.questions[0].title), editor.entry(second.questions[0].title)];

  await moved.dragTo(target, { targetPosition: { x: 20, y: 4 } });
  await expect(async () => expect((await api.draft(quiz)).steps[1].questions.map((question: any) => question.id)).toContain(first.questions[0].id)).toPass();

  const { steps } = await api.draft(quiz);
  expect(steps[0].questions).toEqual([]);
  expect(steps[1].questions).toHaveLength(second.questions.length + 1);
});

test("the editor keeps nobody out, light and dark, and a telephone is enough for a quick fix", async ({ editor, quiz, product: { api } }) => {
  const { page } = editor;
  await expectAccessibleInBoth(page, "editor");
  await editor.outline.getByRole("button", { name: "Question", exact: true }).click();
  await expectAccessibleInBoth(page, "palette");
  await page.keyboard.press("Escape");

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, "editor on a telephone");
  await page.getByRole("button", { name: "Steps and questions" }).click();
  const { title } = (await api.draft(quiz)).steps[2].questions[0];
  await editor.entry(title).click();
  await editor.field("Question").fill("Mended on the train");
  await expectAccessibleInBoth(page, "properties on a telephone");
  await editor.expectSaved();

  expect((await api.draft(quiz)).steps[2].questions[0].title).toBe("Mended on the train");
});

test("what keeps a draft from being published is told and leads to its place; mended, it is published from here", async ({ editor, quiz, product: { api } }) => {
  const { page } = editor;
  const [, second] = (await api.draft(quiz)).steps;
  await editor.entry(second.questions[0].title).click();
  await editor.option(2).fill("");
  await editor.expectSaved();
  await expect(page.getByRole("button", { name: "Publish" })).toBeDisabled();
  await editor.entry((await api.draft(quiz)).steps[0].questions[0].title).click();

  await page.getByRole("button", { name: /to mend$/ }).click();
  const list = page.getByRole("dialog", { name: "Before it can be published" });
  await expectAccessibleInBoth(page, "what has to be mended");
  await list.getByRole("listitem").getByRole("button").first().click();
  await expect(editor.field("Question")).toHaveValue(second.questions[0].title);
  await editor.option(2).fill("In short rounds");
  await editor.expectSaved();
  await page.getByRole("button", { name: "Publish" }).click();

  await expect(page.getByText("Version 1 is public.")).toBeVisible();
  expect((await api.definition(quiz)).steps[1].questions[0].options[1].label).toBe("In short rounds");
});

test("the start page and the lead form are edited where they are seen", async ({ editor, quiz, product: { api } }) => {
  const { page } = editor;
  await editor.entry("Start page").click();
  await editor.field("Heading").fill("Find out in two minutes");
  await expect(editor.canvas.getByRole("heading", { name: "Find out in two minutes" })).toBeVisible();
  await editor.properties.getByRole("button", { name: "Begin with the first question instead" }).click();
  await expect(editor.properties.getByText("There is none: visitors begin with the first question.")).toBeVisible();
  await editor.undo();
  await expect(editor.canvas.getByRole("heading", { name: "Find out in two minutes" })).toBeVisible();

  await editor.entry("Lead form").click();
  await editor.properties.getByRole("button", { name: "Add field" }).click();
  await editor.properties.getByLabel(/^Label of field/).last().fill("Customer number");
  await expect(editor.canvas.getByRole("textbox", { name: /Customer number/ })).toBeVisible();
  await expectAccessibleInBoth(page, "the lead form");
  await editor.expectSaved();

  const { intro, leadForm } = await api.draft(quiz);
  expect(intro.title).toBe("Find out in two minutes");
  expect(leadForm.fields.at(-1)).toMatchObject({ kind: "text", label: "Customer number" });
  await page.reload();
  await expect(editor.field("Where it stands")).toBeVisible();
});
