import { svg } from "./svg";

/** Outlines after Lucide's grid (24 px, stroke 1.8), drawn for the player. */
const paths = {
  next: "M5 12h14M13 6l6 6-6 6",
  back: "M19 12H5M11 6l-6 6 6 6",
  down: "M6 9l6 6 6-6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  download: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
  again: "M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5",
  open: "M14 5h5v5M19 5l-8 8M11 6H6a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-5",
  up: "M6 15l6-6 6 6",
  close: "M6 6l12 12M18 6L6 18",
  grip: "M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01",
  play: "M8 5.5v13l10.5-6.5z",
  edit: "M4 20h4L19 9l-4-4L4 16z",
  warn: "M12 8.5v4.5M12 16.5v.01M12 3.5l9.5 16.5h-19z",
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGElement {
  return svg("svg", { viewBox: "0 0 24 24", class: `icon ${name}`, "aria-hidden": "true" }, svg("path", { d: paths[name] }));
}
