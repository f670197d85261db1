import { eachCell, shapeOf } from "../shapes";
import { fail, isError, isTable, number, type Scalar, type Value } from "../values";
import { criterion, type Criterion } from "./criterion";
import { longestPattern, mostComparisons } from "./wildcards";

/** How many cells all conditions of one call may look at. */
const mostCells = 100_000;

/** COUNTIF; a table of conditions gives a table of answers. */
export function countIf([cells = null, condition = null]: readonly Value[]): Value {
  if (isError(cells)) return cells;
  const list = cellsOf(cells);
  return eachCondition(condition, list, ({ holds }) => list.filter(holds).length);
}

/** SUMIF; a table of conditions gives a table of answers. */
export function sumIf([cells = null, condition = null, sums = cells]: readonly Value[]): Value {
  if (isError(cells)) return cells;
  if (isError(sums)) return sums;
  if (shapeOf(cells).join() !== shapeOf(sums).join()) return fail("#VALUE!");
  const list = cellsOf(cells);
  return eachCondition(condition, list, (asked) => sum(asked, list, cellsOf(sums)));
}

function sum({ holds }: Criterion, cells: readonly Scalar[], sums: readonly Scalar[]): Scalar {
  let total = 0;
  for (const i of cells.keys()) {
    if (!holds(cells[i] ?? null)) continue;
    const value = sums[i] ?? null;
    if (isError(value)) return value;
    if (typeof value === "number") total += value;
  }
  return number(total);
}

/** Every condition looks at every cell: a column of a thousand by itself is too much. */
function eachCondition(conditions: Value, cells: readonly Scalar[], answer: (asked: Criterion) => Scalar): Value {
  const count = cellsOf(conditions).length;
  if (count * cells.length > mostCells) return fail("#NUM!");
  return eachCell([conditions], ([condition = null]) => {
    if (typeof condition === "string" && condition.length > longestPattern) return fail("#VALUE!");
    const asked = criterion(condition, Math.trunc(mostComparisons / count));
    const value = answer(asked);
    return asked.exhausted() ? fail("#NUM!") : value;
  });
}

const cellsOf = (value: Value): readonly Scalar[] => (isTable(value) ? value.flat() : [value]);
