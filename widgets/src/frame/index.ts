/*
 * For pages that show magnets in frames and allow one script: keeps the frames as high as what is in them, scrolls back to the top of a
 * step, and opens links that a sandbox forbids the frame to open.
 *
 *   <iframe src="https://leads.example.com/m/Ab3dE5fG?frame=1" title="…" width="100%" height="560" loading="lazy"></iframe>
 *   <script src="https://leads.example.com/embed/frame.js" async></script>
 *
 * A message counts when it comes from the window and the origin of such a frame, carries the id that was given to that very frame, and is of
 * a known kind; numbers count between 0 and 20,000.
 */
import { Frames } from "./frames";
import { mayOpen } from "./may-open";

const highest = 20_000;
const once = Symbol.for("leadmagnets.frames");
const script = document.currentScript as HTMLScriptElement | null;
const address = script?.src || document.querySelector<HTMLScriptElement>('script[src*="/embed/frame.js"]')?.src;
if (address && !(once in window)) start(new Frames(new URL("../m/", address)));

function start(frames: Frames): void {
  Object.defineProperty(window, once, { value: true });
  addEventListener("message", event => hear(frames, event));
  for (const frame of frames.all()) hello(frames, frame);
}

function hear(frames: Frames, event: MessageEvent): void {
  const message = event.data as { lm?: unknown; id?: unknown; type?: unknown; value?: unknown } | null;
  if (typeof message !== "object" || message?.lm !== 1) return;
  const frame = frames.sending(event);
  if (!frame) return;
  if (message.type === "ready") return hello(frames, frame);
  if (message.id !== frames.id(frame)) return;
  if (message.type === "height") setHeight(frame, message.value);
  else if (message.type === "step") showTop(frame);
  else if (message.type === "open" && opens(frame) && mayOpen(message.value, frames.pages.origin, frame.dataset.targets)) window.open(message.value, "_blank", "noopener");
}

function hello(frames: Frames, frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ lm: 1, type: "hello", id: frames.id(frame), opens: opens(frame) }, frames.addressOf(frame));
}

/** Links in it open nothing by themselves. */
function opens(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-popups");
}

function setHeight(frame: HTMLIFrameElement, value: unknown): void {
  if (typeof value === "number" && value > 0 && value <= highest) frame.style.height = `${Math.ceil(value)}px`;
}

function showTop(frame: HTMLIFrameElement): void {
  if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: "start" });
}
