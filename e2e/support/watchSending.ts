import type { Page } from "@playwright/test";

/** The submissionIds that the browser sent, one for each attempt. */
export function watchSending(page: Page): readonly string[] {
  const ids: string[] = [];
  page.on("request", request => {
    if (request.method() === "POST" && request.url().endsWith("/submissions")) ids.push(request.postDataJSON().submissionId);
  });
  return ids;
}
