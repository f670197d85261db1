import { adoptCss } from "../loader/adopt-css";

/** Fetches lead form, sending and result, with their styles. */
export async function loadLate(root: ShadowRoot): Promise<(typeof import("./late"))["late"]> {
  const { late } = await import("./late");
  adoptCss(root, late.css);
  return late;
}
