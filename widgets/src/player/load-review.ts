import { adoptCss } from "../loader/adopt-css";

/** Fetches the page on which a visitor looks over the answers. */
export async function loadReview(root: ShadowRoot): Promise<(typeof import("./review/review"))["review"]["screen"]> {
  const { review } = await import("./review/review");
  adoptCss(root, review.css);
  return review.screen;
}
