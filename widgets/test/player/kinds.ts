import { numeric } from "../../src/player/numeric/numeric";
import { choices } from "../../src/player/questions/choices/choices";
import { date } from "../../src/player/questions/date/date";
import type { Kinds } from "../../src/player/questions/kind";
import { lists } from "../../src/player/questions/lists/lists";
import { matrix } from "../../src/player/questions/matrix/matrix";
import { phone } from "../../src/player/questions/phone/phone";
import { plainKinds } from "../../src/player/questions/plain-kinds";
import { ranking } from "../../src/player/questions/ranking/ranking";
import { scales } from "../../src/player/questions/scales/scales";
import { typed } from "../../src/player/questions/typed/typed";

/** All kinds that the player knows, as if every part had arrived. */
export const kinds: Kinds = Object.assign(plainKinds(), ...[choices, typed, numeric, scales, lists, matrix, ranking, date, phone].map(part => part.kinds));
