/** The frames on this page that hold a magnet of the server which served this script. */
export class Frames {
  private readonly ids = new WeakMap<HTMLIFrameElement, string>();

  /** @param pages Where hosted pages stand, such as `https://leads.example.com/m/`. */
  constructor(readonly pages: URL) {}

  all(): HTMLIFrameElement[] {
    return [...document.querySelectorAll("iframe")].filter(frame => this.holdsMagnet(frame));
  }

  /** The frame that a message came from: the very window, and from the origin that it must have. */
  sending({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
    return source === null ? undefined : this.all().find(frame => frame.contentWindow === source && this.originOf(frame) === origin);
  }

  /** Made once per frame, told to it alone, and asked for in all that it says. */
  id(frame: HTMLIFrameElement): string {
    let id = this.ids.get(frame);
    if (!id) this.ids.set(frame, (id = [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("")));
    return id;
  }

  /** Where messages to a frame are sent: its origin, or anywhere where it has none. */
  addressOf(frame: HTMLIFrameElement): string {
    const origin = this.originOf(frame);
    return origin === "null" ? "*" : origin;
  }

  private originOf(frame: HTMLIFrameElement): string {
    return frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin") ? "null" : this.pages.origin;
  }

  private holdsMagnet(frame: HTMLIFrameElement): boolean {
    const url = URL.canParse?.(frame.src) === false || !frame.src ? null : new URL(frame.src);
    return url !== null && url.origin === this.pages.origin && url.pathname.startsWith(this.pages.pathname) && url.searchParams.get("frame") === "1";
  }
}
