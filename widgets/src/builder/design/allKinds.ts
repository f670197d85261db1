import { adoptCss } from "../../loader/adopt-css";
import { numeric } from "../../player/numeric/numeric";
import { choices } from "../../player/questions/choices/choices";
import { date } from "../../player/questions/date/date";
import type { Kinds } from "../../player/questions/kind";
import { lists } from "../../player/questions/lists/lists";
import { matrix } from "../../player/questions/matrix/matrix";
import { phone } from "../../player/questions/phone/phone";
import { plainKinds } from "../../player/questions/plain-kinds";
import { ranking } from "../../player/questions/ranking/ranking";
import { scales } from "../../player/questions/scales/scales";
import { typed } from "../../player/questions/typed/typed";
import { css as fieldCss } from "../../player/styles/field.css";
import { css as lateCss } from "../../player/styles/late.css";
import { css as tickCss } from "../../player/styles/tick.css";

const parts = [choices, typed, numeric, scales, lists, matrix, ranking, date, phone];

/** Every kind of question and the lead form, with their styles: the editor needs all of them sooner or later, and draws at once. */
export function allKinds(root: ShadowRoot): Kinds {
  for (const { css } of parts) for (const sheet of css) adoptCss(root, sheet);
  for (const sheet of [fieldCss, tickCss, lateCss]) adoptCss(root, sheet);
  return Object.assign(plainKinds(), ...parts.map(({ kinds }) => kinds)) as Kinds;
}
