import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const toleratedSeconds = 300;

/** Checks a call by Standard Webhooks 1.0: the id, the time and the exact body, signed with the endpoint's secret. */
export function isSigned(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const [id, time, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(name => String(headers[name] ?? ""));
  if (!id || Math.abs(Date.now() / 1000 - Number(time)) > toleratedSeconds) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${time}.${body}`).digest();
  return signatures!.split(" ").some(signature => {
    const given = Buffer.from(signature.replace(/^v1,/, ""), "base64");
    return signature.startsWith("v1,") && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
