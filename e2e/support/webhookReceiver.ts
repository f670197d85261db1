import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { eventually } from "./eventually";
import { isSigned } from "./isSigned";

export interface Call {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, any>;
}

/** A customer's system that takes only calls which are signed with the secret it was given. */
export class WebhookReceiver {
  secret = "";
  readonly taken: Call[] = [];
  readonly refused: string[] = [];
  private readonly http = createServer((request, response) => {
    void text(request).then(body => {
      const isOurs = this.secret !== "" && isSigned(this.secret, request.headers, body);
      if (isOurs) this.taken.push({ id: String(request.headers["webhook-id"]), ...JSON.parse(body) });
      else this.refused.push(body);
      response.writeHead(isOurs ? 204 : 401).end();
    });
  });

  constructor(readonly port: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}/leads`;
  }

  async open(): Promise<void> {
    this.http.listen(this.port, "127.0.0.1");
    await once(this.http, "listening");
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    this.http.close();
    await once(this.http, "close");
  }

  /** The first signed call of a type that is about somebody. */
  called(type: string, email?: string): Promise<Call> {
    const find = () => this.taken.find(call => call.type === type && (!email || call.data.lead?.email === email));
    return eventually(find, `a signed call ${type} arrives; refused so far: ${this.refused.length}`);
  }
}
