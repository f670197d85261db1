import { devices } from "@playwright/test";
import { LeadPage } from "../../pages/leadPage";
import { MagnetPage } from "../../pages/magnetPage";
import { Player } from "../../pages/player";
import { WebhooksPage } from "../../pages/webhooksPage";
import { owner } from "../../support/installation";
import { pdfText } from "../../support/pdfText";
import { shown } from "../../support/shown";
import { submissions, type Template } from "../../support/submissions";
import { expect, test } from "./_fixture";

const titles: Readonly<Partial<Record<Template, string>>> = {
  "pm-style": "Which project-management style fits you?",
  "cyber-risk": "Cybersecurity Risk Assessment",
  "hr-compliance": "HR compliance grade",
  "marketing-ready": "Is your marketing ready for next year?",
  "magnet-audit": "Lead-magnet audit with ROI impact",
  "saas-roi": "SaaS ROI calculator",
  "mortgage": "Mortgage overpayment calculator",
};
const phone = { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } };

for (const template of Object.keys(titles) as Template[]) {
  test(`${template}: from the template to a routed lead with its report`, async ({ admin, browser, product, request }) => {
    const [submission] = submissions[template];
    const { email } = submission.lead;
    product.webhooks.secret ||= await new WebhooksPage(admin).add(product.webhooks.url);

    await admin.goto("/");
    const magnet = new MagnetPage(admin);
    await magnet.startFromTemplate(titles[template]!);
    await magnet.publish();
    const snippet = await magnet.copySnippet();

    const key = /key="(\w+)"/.exec(snippet)![1]!;
    const visitor = await (await browser.newContext(phone)).newPage();
    await visitor.goto(await product.site.put("article", snippet));
    const player = new Player(visitor, await product.api.definition({ id: "", title: "", key }));
    await player.complete(submission);
    await player.expectResult(shown(template, submission));

    const lead = new LeadPage(admin);
    await lead.openFromInbox(email);
    await lead.expectExplained(submission, "Olivia");
    await lead.expectDelivered("Report by mail", "Notice to the owner", "submission.completed", "lead.created");

    const mail = await product.mail.arrived(email);
    expect(mail.subject).toBe(`Your result: ${titles[template]}`);
    for (const typed of [email, ...(typeof submission.lead["name"] === "string" ? [submission.lead["name"]] : [])]) expect(mail.text + mail.html).not.toContain(typed);
    const notice = await product.mail.arrived(owner.email, email);
    expect(notice.subject).toContain(`${submission.expected.lead.label} lead (${submission.expected.lead.score})`);

    const link = new RegExp(`${product.server.url}/r/[\\w-]+`).exec(mail.text)![0];
    await visitor.goto(link);
    for (const text of shown(template, submission)) await expect(visitor.getByRole("main")).toHaveText(text);
    const pdf = await request.get(`${link}.pdf`, { timeout: 60_000 });
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    const printed = await pdfText(await pdf.body());
    for (const text of shown(template, submission)) expect(printed).toMatch(text);

    const { data } = await product.webhooks.called("lead.created", email);
    expect(data.lead).toMatchObject({ email, score: submission.expected.lead.score, grade: submission.expected.lead.label });
    expect(data.route).toMatchObject({ destination: submission.expected.lead.route, owner: { email: owner.email } });
    expect(product.webhooks.refused).toEqual([]);
    await visitor.context().close();
  });
}
