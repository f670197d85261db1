/** What the frame says to the page around it (trust.md 2). */
export type FrameMessage =
  | { readonly type: "height"; readonly value: number }
  | { readonly type: "step" }
  | { readonly type: "open"; readonly value: string };

/**
 * The page around the frame, where it runs /embed/frame.js. It says hello with an id; from then on it is spoken to at its own origin and
 * nowhere else. Until then only "ready" is said, which tells nothing.
 */
export class Host {
  private id: string | undefined;
  private origin = "";
  /** Links cannot open windows from here, and the page offers to open them. */
  opens = false;

  constructor(private readonly onHello: () => void) {
    addEventListener("message", event => this.hear(event));
    parent.postMessage({ lm: 1, type: "ready" }, "*");
  }

  get isThere(): boolean {
    return this.id !== undefined;
  }

  tell(message: FrameMessage): void {
    if (this.isThere) parent.postMessage({ lm: 1, id: this.id, ...message }, this.origin);
  }

  private hear({ source, origin, data }: MessageEvent): void {
    const hello = data as { lm?: unknown; type?: unknown; id?: unknown; opens?: unknown } | null;
    if (source !== parent || hello?.lm !== 1 || hello.type !== "hello" || typeof hello.id !== "string") return;
    this.id = hello.id;
    // A page without an origin, a file for instance, cannot be named.
    this.origin = origin === "null" ? "*" : origin;
    this.opens = hello.opens === true;
    this.onHello();
  }
}
