import { LoadFailure } from "./load-failure";

/** Reads what the magnet shows. The browser's cache keeps it and asks again with its ETag. */
export async function loadDefinition(api: string): Promise<unknown> {
  const response = await fetch(api, { credentials: "omit", signal: AbortSignal.timeout?.(20000) ?? null });
  if (response.status === 404 || response.status === 410) throw new LoadFailure("gone");
  if (response.status === 403) throw new LoadFailure("refused");
  if (!response.ok) throw new LoadFailure("failed");
  return response.json();
}
