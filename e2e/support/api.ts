import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Answers, LeadInput } from "./submissions";

export interface Magnet {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** The management API, as a customer's own backend calls it. */
export class Api {
  constructor(private readonly server: string, private readonly key: string) {}

  async published(template: string): Promise<Magnet> {
    const magnet = await this.create(template);
    await this.publish(magnet);
    return magnet;
  }

  /** A magnet of one's own instead of a template's. */
  async publishedDefinition(definition: unknown): Promise<Magnet> {
    const magnet = await this.create("magnet-audit");
    await this.call("PUT", `magnets/${magnet.id}/draft`, definition);
    await this.publish(magnet);
    return magnet;
  }

  /** What the marketer has, published or not. */
  draft(magnet: Magnet): Promise<any> {
    return this.call("GET", `magnets/${magnet.id}/draft`);
  }

  async changeDraft(magnet: Magnet, change: (draft: any) => unknown): Promise<void> {
    await this.call("PUT", `magnets/${magnet.id}/draft`, change(await this.draft(magnet)));
  }

  create(template: string): Promise<Magnet> {
    return this.call("POST", "magnets", { template });
  }

  async publish(magnet: Magnet): Promise<void> {
    await this.call("POST", `magnets/${magnet.id}/publish`);
  }

  changeTitle(magnet: Magnet, title: string): Promise<void> {
    return this.publishAnew(magnet, draft => ({ ...draft, title, intro: { ...draft.intro, title } }));
  }

  async publishAnew(magnet: Magnet, change: (draft: any) => unknown): Promise<void> {
    await this.changeDraft(magnet, change);
    await this.publish(magnet);
  }

  submit(magnet: Magnet, submissionId: string, answers: Answers, lead: LeadInput): Promise<{ reportUrl: string }> {
    return this.call("POST", `magnets/${magnet.id}/submissions`, { submissionId, answers, lead, consents: { report: true } });
  }

  submission(id: string): Promise<any> {
    return this.call("GET", `submissions/${id}`);
  }

  async leads(email: string, test = false): Promise<any[]> {
    const { leads } = await this.call("GET", `leads?limit=200&test=${test}`);
    return leads.filter((lead: { email: string }) => lead.email === email);
  }

  async lead(email: string): Promise<{ lead: any; submissions: any[]; unfinished: any[] }> {
    const [found] = await this.leads(email);
    return this.call("GET", `leads/${found.id}`);
  }

  async deliveries(submissionId: string): Promise<any[]> {
    return (await this.call("GET", `deliveries?submissionId=${submissionId}`)).items;
  }

  /** The public face of a published magnet, as the player gets it, with all of the player's words. */
  async definition(magnet: Magnet): Promise<any> {
    const definition = await (await fetch(`${this.server}/api/v1/embed/${magnet.key}`)).json();
    // One that was taken back has no language, and nothing to say.
    return definition.language ? { ...definition, texts: { ...wordsOf(definition.language), ...definition.texts } } : definition;
  }

  private async call(method: string, path: string, body?: unknown): Promise<any> {
    const response = await fetch(`${this.server}/api/v1/${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.key}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
}

function wordsOf(language: string): Record<string, string> {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, `../../src/LeadMagnets.Domain/Definitions/Texts/${language}.json`), "utf8"));
}
