import { whole } from "../bodies";
import { toLogical, toNumber } from "../coercion";
import { truncate } from "../decimal15";
import type { Functions } from "../evaluate";
import { cellAt, shapeOf } from "../shapes";
import { fail, isError, isTable, makeTable, mostCells, places, type Scalar, type Value } from "../values";
import { crossLookup } from "./crossLookup";
import { find } from "./search";

/** Finding something in a table or a column. */
export const lookup: Functions = {
  INDEX: whole(index),
  MATCH: whole(match),
  VLOOKUP: whole(verticalLookup),
  XLOOKUP: whole(crossLookup),
  VSTACK: whole(stack),
};

function index([source = null, first = null, second]: readonly Value[]): Value {
  if (isError(source)) return source;
  const given = toNumber(first);
  if (isError(given)) return given;
  const chosen = second === undefined ? undefined : toNumber(second);
  if (isError(chosen ?? null)) return chosen as Value;

  const [rows, columns] = shapeOf(source);
  // One number is enough for a single row or column.
  const across = chosen === undefined && rows === 1;
  const row = across ? 1 : truncate(given);
  const column = across ? truncate(given) : chosen !== undefined ? truncate(chosen as number) : columns === 1 ? 1 : 0;
  if (row < 0 || column < 0) return fail("#VALUE!");
  if (row > rows || column > columns) return fail("#REF!");

  if (row > 0 && column > 0) return cellAt(source, row - 1, column - 1);
  return makeTable(row > 0 ? 1 : rows, column > 0 ? 1 : columns, (r, c) => cellAt(source, row > 0 ? row - 1 : r, column > 0 ? column - 1 : c));
}

function match([sought = null, list = null, type = 1]: readonly Value[]): Value {
  if (isTable(sought)) return fail("#VALUE!");
  if (isError(sought)) return sought;
  if (isError(list)) return list;
  const direction = toNumber(type);
  if (isError(direction)) return direction;

  const [rows, columns] = shapeOf(list);
  if (rows > 1 && columns > 1) return fail("#N/A");
  const found = find(sought, isTable(list) ? list.flat() : [list], Math.sign(direction));
  return found < 0 ? fail("#N/A") : found + 1;
}

function verticalLookup([sought = null, table = null, column = null, nearest = true]: readonly Value[]): Value {
  if (isTable(sought)) return fail("#VALUE!");
  if (isError(sought)) return sought;
  if (isError(table)) return table;
  const chosen = toNumber(column);
  if (isError(chosen)) return chosen;
  const sorted = toLogical(nearest);
  if (isError(sorted)) return sorted;

  const [rows, columns] = shapeOf(table);
  const wanted = truncate(chosen);
  if (wanted < 1) return fail("#VALUE!");
  if (wanted > columns) return fail("#REF!");
  const found = find(sought, places(rows).map((row) => cellAt(table, row, 0)), sorted ? 1 : 0);
  return found < 0 ? fail("#N/A") : cellAt(table, found, wanted - 1);
}

function stack(parts: readonly Value[]): Value {
  const rows: (readonly Scalar[])[] = [];
  let width = 1;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (isError(part)) return part;
    if (isTable(part)) {
      width = Math.max(width, part[0]?.length ?? 0);
      for (let row = 0; row < part.length; row++) rows.push(part[row]!);
    } else rows.push([part]);
  }
  return width === 1 && rows.length <= mostCells ? rows : makeTable(rows.length, width, (row, column) => {
    const cell = rows[row]?.[column];
    return cell === undefined ? fail("#N/A") : cell;
  });
}
