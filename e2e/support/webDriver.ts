/** One browser session of WebDriver (https://www.w3.org/TR/webdriver2/), as far as a visitor of a page needs it. */

const elementKey = "element-6066-11e4-a52e-4f735466cecf";
const shadowKey = "shadow-6066-11e4-a52e-4f735466cecf";

export type DrivenElement = { readonly [elementKey]: string };
type ShadowRoot = { readonly [shadowKey]: string };

export class WebDriverError extends Error {
  constructor(readonly code: string, message: string) {
    super(`${code}: ${message}`);
  }

  /** Something is not there, not yet in its place or just gone: worth asking again. */
  get isPassing(): boolean {
    return ["no such element", "no such shadow root", "no such frame", "stale element reference", "detached shadow root", "element click intercepted", "element not interactable"].includes(this.code);
  }
}

export class WebDriver {
  private constructor(private readonly session: string, readonly version: string) {}

  static async open(server: string): Promise<WebDriver> {
    const { sessionId, capabilities } = await call("POST", `${server}/session`, { capabilities: { alwaysMatch: {} } }, 30_000);
    return new WebDriver(`${server}/session/${sessionId}`, capabilities.browserVersion);
  }

  close(): Promise<void> {
    return this.call("DELETE", "");
  }

  resize(size: { width: number; height: number }): Promise<void> {
    return this.call("POST", "/window/rect", size);
  }

  /** Answers when the page has loaded. */
  go(url: string): Promise<void> {
    return this.call("POST", "/url", { url });
  }

  /** Into the first frame of where we are; false where there is none. */
  async inward(): Promise<boolean> {
    const [frame] = await this.all("iframe");
    if (frame) await this.call("POST", "/frame", { id: frame });
    return frame !== undefined;
  }

  /** Out of all frames. */
  outward(): Promise<void> {
    return this.call("POST", "/frame", { id: null });
  }

  /** All that match, in the document or in the shadow of an element. */
  async all(css: string, host?: DrivenElement): Promise<DrivenElement[]> {
    const within = host ? `/shadow/${((await this.call("GET", `${path(host)}/shadow`)) as ShadowRoot)[shadowKey]}` : "";
    return this.call("POST", `${within}/elements`, { using: "css selector", value: css });
  }

  /** What an assistive technology calls it. */
  nameOf(element: DrivenElement): Promise<string> {
    return this.call("GET", `${path(element)}/computedlabel`);
  }

  /** With the pointer, in the middle of it; refused where something else lies on it. */
  click(element: DrivenElement): Promise<void> {
    return this.call("POST", `${path(element)}/click`, {});
  }

  /** With the keyboard. */
  type(element: DrivenElement, text: string): Promise<void> {
    return this.call("POST", `${path(element)}/value`, { text });
  }

  /** A script's text, whose `return` is the answer. */
  run(script: string): Promise<any> {
    return this.call("POST", "/execute/sync", { script, args: [] });
  }

  /** Those that the page where we are would send. */
  cookies(): Promise<unknown[]> {
    return this.call("GET", "/cookie");
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.call("GET", "/screenshot"), "base64");
  }

  private call(method: string, path: string, body?: unknown): Promise<any> {
    return call(method, this.session + path, body);
  }
}

const path = (element: DrivenElement) => `/element/${element[elementKey]}`;

async function call(method: string, url: string, body?: unknown, within = 60_000): Promise<any> {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(within), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as any;
  if (!response.ok) throw new WebDriverError(value.error, value.message);
  return value;
}
