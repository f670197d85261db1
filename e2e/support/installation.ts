import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api } from "./api";
import { freePort } from "./freePort";
import { HostSite } from "./hostSite";
import { Mailbox } from "./mailbox";
import { Server } from "./server";
import { WebhookReceiver } from "./webhookReceiver";

export const owner = { email: "olivia@acme.example", password: "a quiet sentence about tea" };
const apiKey = "lm_end-to-end-tests-only";

/** One installation of the product with everything around it: mail server, a customer's webhook receiver, somebody's website. */
export class Installation {
  private constructor(
    readonly server: Server,
    readonly api: Api,
    readonly mail: Mailbox,
    readonly webhooks: WebhookReceiver,
    readonly site: HostSite,
    private readonly folder: string,
  ) {}

  /** `isSetUp: false` leaves out the owner, so that the set-up page is open. */
  static async open({ isSetUp = true } = {}): Promise<Installation> {
    const folder = await mkdtemp(join(tmpdir(), "leadmagnets-e2e-"));
    const [port, mail, webhooks, site] = [await freePort(), new Mailbox(await freePort()), new WebhookReceiver(await freePort()), new HostSite(await freePort())];
    const url = `http://127.0.0.1:${port}`;
    const server = new Server(url, {
      LeadMagnets__Data: folder,
      LeadMagnets__PublicUrl: url,
      LeadMagnets__Smtp__Host: "127.0.0.1",
      LeadMagnets__Smtp__Port: String(mail.port),
      LeadMagnets__PrivateNetworks: "127.0.0.0/8",
      ...(isSetUp && { LeadMagnets__Setup__OwnerEmail: owner.email, LeadMagnets__Setup__OwnerPassword: owner.password, LeadMagnets__Setup__ApiKey: apiKey }),
    });
    await Promise.all([mail.open(), webhooks.open(), site.open(), server.start()]);
    return new Installation(server, new Api(url, apiKey), mail, webhooks, site, folder);
  }

  async close(): Promise<void> {
    await this.server.stop();
    await Promise.all([this.mail.close(), this.webhooks.close(), this.site.close()]);
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What the Publish page offers for copying. */
  snippet(key: string): string {
    return `<script src="${this.server.url}/embed/v1.js" async></script>
<lead-magnet key="${key}" lang="en-GB" style="display:block;min-height:520px">
  <a href="${this.server.url}/m/${key}">Find out</a>
</lead-magnet>`;
  }
}
