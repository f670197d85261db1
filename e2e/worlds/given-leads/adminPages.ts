import type { Filled } from "./_fixture";

/** Every page behind the sign-in. */
export const adminPages: readonly (readonly [name: string, path: (filled: Filled) => string])[] = [
  ["home", () => "/"],
  ["inbox", () => "/inbox"],
  ["leads", () => "/leads"],
  ["leads that nobody matches", () => "/leads?q=nobody"],
  ["lead", f => `/leads/${f.leadId}`],
  ["deleting a lead", f => `/leads/${f.leadId}/delete`],
  ["magnets", () => "/magnets"],
  ["gallery", () => "/magnets/new"],
  ["magnet", f => `/magnets/${f.magnetId}`],
  ["placements", f => `/magnets/${f.magnetId}/placements`],
  ["unpublishing", f => `/magnets/${f.magnetId}/unpublish`],
  ["deleting test runs", f => `/magnets/${f.magnetId}/delete-tests`],
  ["deliveries", () => "/deliveries"],
  ["delivery", f => `/deliveries/${f.deliveryId}`],
  ["mail", () => "/mail"],
  ["settings", () => "/settings"],
  ["pool", () => "/settings/pool"],
  ["webhooks", () => "/settings/webhooks"],
  ["webhook", f => f.webhookPath],
  ["API keys", () => "/settings/api-keys"],
  ["health", () => "/settings/health"],
  ["password", () => "/account/password"],
  ["a page that does not exist", () => "/nowhere"],
];
