import { by, submissions, type Template } from "../../support/submissions";
import { shown } from "../../support/shown";
import { expect, test } from "./_fixture";

/** What stands in the panel before anything is changed, and one change with what it makes of the headline. */
const panels: readonly { template: Template; before: readonly string[]; change: [string, number]; after: string }[] = [
  { template: "saas-roi", before: ["$212,642", "128%", "7.6 months"], change: ["users", 60], after: "$108,742" },
  { template: "solar", before: ["841 €", "11,6 Jahren", "22.144 €"], change: ["consumption", 1000], after: "503 €" },
  { template: "mortgage", before: ["£34,271", "17.0 years", "5 years"], change: ["years", 10], after: "£8,083" },
];

test.use({ viewport: { width: 390, height: 844 } });

for (const { template, before, change: [id, value], after } of panels) {
  test(`${template}: numbers move while the visitor answers, and the result draws what it says`, async ({ visit }) => {
    const submission = by(`panel-${template}@example.org`, submissions[template][0]);
    const player = await visit(template);
    await player.start();

    const panel = player.card.getByRole("complementary", { name: player.definition.texts.live });
    for (const number of before) await expect(panel).toContainText(number);
    await player.answer(id, value);
    await expect(panel).toContainText(after);
    await player.answer(id, player.definition.steps[0].questions.find((q: any) => q.id === id).default);
    await expect(panel).toContainText(before[0]!);

    await player.answerAll(submission);
    await player.fillLead(submission);
    await player.send.click();
    await expect(player.result).toBeVisible();
    await player.expectResult(shown(template, submission));
    const drawn = template === "saas-roi" ? player.card.getByText("Net present value over three years: $212,642 with your own figures") : player.card.getByRole("img", { name: template === "solar" ? /Diagramm über Jahr 0 bis 25/ : /Chart over Years from now 0 to 22/ });
    await expect(drawn).toBeVisible();
  });
}
