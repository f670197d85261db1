import { css } from "../styles/review.css";
import { reviewScreen } from "./review-screen";

/** The page on which a visitor looks over the answers before they are sent. Magnets without it do not fetch it. */
export const review = { css: [css], screen: reviewScreen };
