import { randomUUID } from "node:crypto";
import { WebhooksPage } from "../../pages/webhooksPage";
import { owner } from "../../support/installation";
import { SignInPage } from "../../pages/signInPage";
import { eventually } from "../../support/eventually";
import { submissions, type Template } from "../../support/submissions";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

export interface Filled {
  readonly magnetId: string;
  readonly leadId: string;
  readonly deliveryId: string;
  readonly reportUrl: string;
  readonly webhookPath: string;
}

/** The world: six people finished the three magnets, and everything that was owed to them and others has left. */
export const test = base.extend<object, { filled: Filled }>({
  filled: [async ({ browser, product }, use) => {
    const { api, server, webhooks } = product;
    const page = await browser.newPage({ baseURL: server.url });
    await new SignInPage(page).signIn(owner.email, owner.password);
    webhooks.secret = await new WebhooksPage(page).add(webhooks.url);
    const webhookPath = new URL(page.url()).pathname;
    await page.close();

    let last = { magnetId: "", submissionId: "", reportUrl: "", email: "" };
    for (const template of ["pm-style", "magnet-audit", "cyber-risk"] as Template[]) {
      const magnet = await api.published(template);
      for (const { answers, lead } of [...submissions[template]].reverse()) {
        const submissionId = randomUUID();
        const { reportUrl } = await api.submit(magnet, submissionId, answers, lead);
        last = { magnetId: magnet.id, submissionId, reportUrl, email: lead.email };
      }
    }
    const done = async () => (await api.deliveries(last.submissionId)).filter(d => d.status === "done")[0];
    const delivery = await eventually(done, "the last submission's first delivery has left");
    const { lead } = await api.lead(last.email);
    await use({ magnetId: last.magnetId, leadId: lead.id, deliveryId: delivery.id, reportUrl: last.reportUrl, webhookPath });
  }, { scope: "worker", timeout: 240_000 }],
});
