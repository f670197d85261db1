import type { RowAnswers } from "../../model/answers";
import { css } from "../../styles/matrix.css";
import type { KindsPart } from "../kinds-part";
import { matrixControl } from "./matrix-control";

/** Several statements judged on one scale. */
export const matrix: KindsPart = {
  css: [css],
  kinds: {
    matrix: {
      make: matrixControl,
      missing: "errorRows",
      problem: ({ rows = [], required }, answer, say) => (required === false || rows.every(row => (answer as RowAnswers)[row.id] !== undefined) ? null : say("errorRows")),
    },
  },
};
