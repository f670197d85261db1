import { css } from "../../styles/ranking.css";
import type { KindsPart } from "../kinds-part";
import { rankingControl } from "./ranking-control";

/** Options that are put into an order. */
export const ranking: KindsPart = {
  css: [css],
  kinds: {
    ranking: {
      make: rankingControl,
      missing: "errorRanking",
      problem({ options = [], top = options.length }, answer, say) {
        const wanted = Math.min(top, options.length);
        return (answer as readonly string[]).length === wanted ? null : say("errorRanking", wanted);
      },
    },
  },
};
