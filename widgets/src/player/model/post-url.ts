/** An address to post to. A page opened with `?test=…` hands its signed mark on: what is sent then is a test run (it counts nowhere). */
export function postUrl(api: string, path: string): string {
  const test = new URLSearchParams(location.search).get("test");
  return `${api}/${path}${test ? `?test=${encodeURIComponent(test)}` : ""}`;
}
