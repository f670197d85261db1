import { svg } from "../../dom/svg";

/** A face whose mouth says how glad it is, from 0 to 1. */
export function face(gladness: number): SVGElement {
  const bend = (gladness - 0.5) * 7;
  const corners = 15.4 - bend / 4;
  return svg("svg", { viewBox: "0 0 24 24", class: "face" },
    svg("circle", { cx: 12, cy: 12, r: 9.6 }),
    svg("path", { d: "M8.7 9.3v.5M15.3 9.3v.5", class: "eyes" }),
    svg("path", { d: `M7.9 ${corners}q4.1 ${bend} 8.2 0` }));
}
