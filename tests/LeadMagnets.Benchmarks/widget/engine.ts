export { Sheet } from "../../../widgets/src/engine/sheet";
import { core } from "../../../widgets/src/engine/functions/core";
import { finance } from "../../../widgets/src/engine/functions/finance";
import { lookup } from "../../../widgets/src/engine/functions/lookup";
import { math } from "../../../widgets/src/engine/functions/math";

export const functions = { ...core, ...math, ...lookup, ...finance };
