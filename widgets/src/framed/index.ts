/*
 * Runs in the hosted page when it is the content of a frame (/m/{key}?frame=1): tells the page around how high it is, in our own words
 * where that page runs /embed/frame.js, in WordPress' words where WordPress made the frame. Without either the frame keeps its height
 * and scrolls.
 */
import { HeightGate } from "./height-gate";
import { Host } from "./host";
import { openThroughHost } from "./links";
import { Scrollbars } from "./scrollbars";
import { wordPress } from "./wordpress";

const content = document.querySelector("main");
if (content && parent !== window) start(content);

/** The player is coming: what stands in its place is not what the page around should make room for. Where it does not come, the form stays. */
function isOnItsWay(): boolean {
  const magnet = document.querySelector("lead-magnet");
  if (!magnet) return false;
  const root = magnet.shadowRoot;
  return root ? root.childElementCount === 0 || root.querySelector(".skeleton") !== null : document.readyState !== "complete";
}

function start(content: HTMLElement): void {
  const gate = new HeightGate();
  // One wrapper is measured, never the document: that is as high as the frame itself.
  const height = () => content.getBoundingClientRect().height;
  const scrollbars = new Scrollbars(height);
  let asked = 0;
  const tell = () => {
    asked = 0;
    if (isOnItsWay()) return;
    if (!host.isThere && !wordpress) return scrollbars.look();
    const value = gate.next(height(), performance.now());
    if (value !== null) {
      host.tell({ type: "height", value });
      wordpress?.height(value);
    }
    scrollbars.look();
  };
  const soon = () => void (asked ||= requestAnimationFrame(tell));
  const anew = () => {
    gate.forget();
    soon();
  };
  const wordpress = wordPress(anew);
  const host = new Host(anew);
  new ResizeObserver(soon).observe(content);
  addEventListener("load", soon);
  // Whatever screen comes next, a step, the review, the lead form or the result, forth or back: its heading takes the focus.
  const seen = new WeakSet<EventTarget>();
  document.addEventListener("focusin", event => {
    const heading = event.composedPath()[0];
    if (!(heading instanceof HTMLHeadingElement) || seen.has(heading)) return;
    seen.add(heading);
    gate.rest();
    host.tell({ type: "step" });
  });
  openThroughHost(host, wordpress);
}
