import { randomUUID } from "node:crypto";
import type { Api, Magnet } from "../../support/api";
import { WebhooksPage } from "../../pages/webhooksPage";
import { owner } from "../../support/installation";
import { SignInPage } from "../../pages/signInPage";
import { eventually } from "../../support/eventually";
import { submissions, type Template } from "../../support/submissions";
import { test as base } from "../../support/test";
import { planner } from "../given-languages/planner";

export { expect } from "../../support/test";

export interface Filled {
  readonly magnetId: string;
  /** A magnet that can be read in three languages, one of them in part. */
  readonly translatedId: string;
  readonly leadId: string;
  readonly deliveryId: string;
  readonly reportUrl: string;
  readonly webhookPath: string;
  /** A submission that waits for a person. */
  readonly heldId: string;
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
    const heldId = await held(server.url, api, await api.published("cyber-risk"));
    const translatedId = (await api.publishedDefinition(planner)).id;
    await use({ heldId, magnetId: last.magnetId, translatedId, leadId: lead.id, deliveryId: delivery.id, reportUrl: last.reportUrl, webhookPath });
  }, { scope: "worker", timeout: 240_000 }],
});

/** What a program on the internet sends, by way of a proxy: no session, no proof of work. */
async function held(server: string, api: Api, magnet: Magnet): Promise<string> {
  const [{ answers, lead }] = submissions["cyber-risk"];
  const submissionId = randomUUID();
  await fetch(`${server}/api/v1/embed/${magnet.key}/submissions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Forwarded-For": "203.0.113.9" },
    body: JSON.stringify({ submissionId, answers, lead: { ...lead, email: "win@mailinator.com" }, consents: { report: true } }),
  });
  return (await api.submission(submissionId)).id;
}
