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

const parts = [choices, typed, numeric, scales, lists, matrix, ranking, date, phone];

/** Every kind of question, with its styles: the editor needs all of them sooner or later, and draws at once. */
export function allKinds(root: ShadowRoot): Kinds {
  for (const { css } of parts) for (const sheet of css) adoptCss(root, sheet);
  return Object.assign(plainKinds(), ...parts.map(({ kinds }) => kinds)) as Kinds;
}
