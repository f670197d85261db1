import { toNumber } from "../coercion";
import { truncate } from "../decimal15";
import { cellAt, shapeOf } from "../shapes";
import { fail, isError, isTable, makeTable, type Scalar, type Value } from "../values";
import { findLike, findNearest } from "./search";

const pattern = 2;

/** XLOOKUP: where a value stands in one column, and what stands there in another. */
export function crossLookup([sought = null, column = null, answers = null, missing = null, match = 0, search = 1]: readonly Value[]): Value {
  const mode = toNumber(match);
  const towards = search === null ? 1 : toNumber(search);
  if (isTable(sought)) return fail("#VALUE!");
  if (isError(sought)) return sought;
  if (isError(column)) return column;
  if (isError(answers)) return answers;
  if (isError(mode)) return mode;
  if (isError(towards)) return towards;

  const [rows, columns] = shapeOf(column);
  const [answerRows, answerColumns] = shapeOf(answers);
  const kind = truncate(mode);
  const direction = truncate(towards);
  const downwards = columns === 1;
  if (kind < -1 || kind > pattern || Math.abs(direction) !== 1) return fail("#VALUE!");
  if ((rows > 1 && columns > 1) || (downwards ? rows !== answerRows : columns !== answerColumns)) return fail("#VALUE!");

  const cells: readonly Scalar[] = isTable(column) ? column.flat() : [column];
  const found = kind === pattern && typeof sought === "string"
    ? findLike(sought, cells, direction < 0)
    : findNearest(sought, cells, kind === pattern ? 0 : kind, direction < 0);
  if (found < 0) return missing ?? fail("#N/A");
  return downwards
    ? part(1, answerColumns, (_, place) => cellAt(answers, found, place))
    : part(answerRows, 1, (place) => cellAt(answers, place, found));
}

/** A row or column of answers; a single one is no table. */
const part = (rows: number, columns: number, cell: (row: number, column: number) => Scalar): Value =>
  rows === 1 && columns === 1 ? cell(0, 0) : makeTable(rows, columns, cell);
