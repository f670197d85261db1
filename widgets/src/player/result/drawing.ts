import type { Drawing, Shape } from "../../contract/resultView";
import { svg } from "../dom/svg";

/** A drawing of the server as SVG. Colours come from the style sheet by tone and paint; the text alternative stands for the picture. */
export function drawing({ width, height, alt, shapes }: Drawing): SVGElement {
  return svg("svg", { class: "drawing", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": alt }, ...shapes.map(shape));
}

function shape(s: Shape): SVGElement {
  const name = `tone-${s.tone} paint-${s.paint}`;
  switch (s.kind) {
    case "path": return svg("path", { class: name, d: s.d, "stroke-width": s.width ?? (s.paint === "grid" ? 1 : 2) });
    case "line": return svg("line", { class: name, x1: s.x1, y1: s.y1, x2: s.x2, y2: s.y2 });
    case "circle": return svg("circle", { class: name, cx: s.x, cy: s.y, r: s.r });
    case "rect": return svg("rect", { class: name, x: s.x, y: s.y, width: s.width, height: s.height, rx: s.radius });
    case "text": return svg("text", { class: name, x: s.x, y: s.y, "text-anchor": s.anchor, "font-size": s.size }, s.text);
  }
}
