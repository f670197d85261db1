import type { Problem } from "../../contract/problem";
import type { JsonObject } from "../document/json";
import type { Answer, Server, Stored } from "./server";

export interface Opened extends Stored {
  readonly savedAt: string;
}

/** The draft's endpoint of the admin. */
export class HttpServer implements Server {
  constructor(private readonly magnet: string, private readonly token: string) {}

  async open(): Promise<Opened> {
    const response = await fetch(this.address, { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json() as Promise<Opened>;
  }

  async save(version: number, document: JsonObject): Promise<Answer> {
    const response = await fetch(this.address, {
      method: "PUT", redirect: "manual", body: JSON.stringify(document),
      headers: { "Content-Type": "application/json", "If-Match": `"${version}"`, RequestVerificationToken: this.token },
    });
    // Whoever is signed out is sent to the sign-in page.
    if (response.type === "opaqueredirect" || response.status === 401) return { is: "signed-out" };
    switch (response.status) {
      case 200: return { is: "saved", ...((await response.json()) as Opened) };
      case 412: return { is: "stale", ...((await response.json()) as Opened) };
      case 404: return { is: "gone" };
      case 400: case 413: case 422: {
        const { errors, detail } = (await response.json()) as { errors?: readonly Problem[]; detail?: string };
        return { is: "refused", problems: errors ?? [{ path: "", code: "refused", message: detail ?? "" }] };
      }
      default: return { is: "unreachable" };
    }
  }

  private get address(): string {
    return `/magnets/${this.magnet}/edit/draft`;
  }
}
