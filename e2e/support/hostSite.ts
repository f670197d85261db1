import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { resolve } from "node:path";

export type Answerer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Somebody's website: serves the pages of e2e/hosts with a snippet in its place. To the browser it is another site than the product.
 * It answers under every name that ends in .localhost, so that one site has as many origins as a test needs.
 */
export class HostSite {
  private readonly answers = new Map<string, Answerer>();
  private readonly http = createServer((request, response) => {
    const path = (request.url ?? "").split("?")[0]!;
    const answer = this.answers.get(path) ?? [...this.answers].find(([place]) => place.endsWith("/") && path.startsWith(place))?.[1];
    if (answer) void answer(request, response);
    else response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end("Nothing here.");
  });

  /** What comes first in the head of all pages that are put: notes of a test whose browser lets it run nothing before a page. */
  first = "";

  constructor(readonly port: number) {
    // Browsers ask every website for an icon, and complain where there is none.
    this.serve("/favicon.ico", { body: "" });
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

  origin(name = "acme"): string {
    return `http://${name}.localhost:${this.port}`;
  }

  /** Answers at a path, or below it when it ends in a slash, under every name of the site. */
  answer(path: string, answerer: Answerer): void {
    this.answers.set(path, answerer);
  }

  serve(path: string, { body, headers }: Served): void {
    this.answer(path, (_, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(body));
  }

  /** Puts a snippet into a host page, and answers its address. `{{name}}` in the page stands for the values. */
  async put(page: string, snippet: string, values: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const template = await readFile(resolve(import.meta.dirname, "../hosts", `${page}.html`), "utf8");
    const path = `/${page}-${this.answers.size + 1}`;
    const body = Object.entries({ ...values, snippet }).reduce((html, [name, value]) => html.replaceAll(`{{${name}}}`, value), template);
    this.serve(path, { body: body.replace("<head>", () => `<head>${this.first}`), headers });
    return this.origin() + path;
  }
}
