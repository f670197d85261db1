import { css } from "../../styles/ranking.css";
import type { KindsPart } from "../kinds-part";
import { rankingControl } from "./ranking-control";

/** Options that are put into an order. */
export const ranking: KindsPart = { css: [css], kinds: { ranking: { make: rankingControl, missing: "errorRanking" } } };
