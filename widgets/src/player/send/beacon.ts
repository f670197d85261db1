import { writeJson } from "./write-json";

/**
 * Sends something that need not be answered, also while the page goes away. As plain text, which another origin may send without asking first: a
 * beacon always carries credentials, and would be refused if it had to ask.
 */
export function beacon(url: string, body: unknown): void {
  navigator.sendBeacon?.(url, writeJson(body));
}
