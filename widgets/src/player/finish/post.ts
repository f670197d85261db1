import type { ProblemResponse } from "../../contract/submission";
import type { Outcome } from "./outcome";
import { retryAfter } from "./retry-after";

/** Posts a body once and says how that ended; never throws. */
export async function post<T>(url: string, body: string): Promise<Outcome<T>> {
  try {
    const response = await fetch(url, {
      method: "POST", body, signal: AbortSignal.timeout(30_000), credentials: "omit", headers: { "Content-Type": "application/json" },
    });
    if (response.ok) return { kind: "accepted", answer: (await response.json()) as T };
    if (response.status === 422) return { kind: "invalid", errors: ((await response.json()) as ProblemResponse).errors ?? [] };
    if (response.status >= 500 || response.status === 408 || response.status === 429) {
      const after = retryAfter(response.headers.get("Retry-After"), Date.now());
      return after === null ? { kind: "later" } : { kind: "later", after };
    }
    return { kind: "refused", status: response.status };
  } catch {
    return { kind: "later" };
  }
}
