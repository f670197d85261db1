import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { resolve } from "node:path";

/** Somebody's website: serves the pages of e2e/hosts with a snippet in its place. To the browser it is another site than the product. */
export class HostSite {
  private readonly pages = new Map<string, string>();
  private readonly http = createServer((request, response) => {
    const page = this.pages.get(new URL(request.url ?? "/", "http://host").pathname);
    response.writeHead(page ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "max-age=60" }).end(page ?? "Nothing here.");
  });

  constructor(readonly port: number) {}

  async open(): Promise<void> {
    this.http.listen(this.port, "127.0.0.1");
    await once(this.http, "listening");
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    this.http.close();
    await once(this.http, "close");
  }

  /** Puts a snippet into a host page, and answers its address. `{{name}}` in the page stands for the values. */
  async put(page: string, snippet: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
    const template = await readFile(resolve(import.meta.dirname, "../hosts", `${page}.html`), "utf8");
    const path = `/${page}-${this.pages.size + 1}`;
    this.pages.set(path, Object.entries({ ...values, snippet }).reduce((html, [name, value]) => html.replaceAll(`{{${name}}}`, value), template));
    return `http://acme.localhost:${this.port}${path}`;
  }
}
