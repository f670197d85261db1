import { fail, isTable, makeTable, type Scalar, type Value } from "./values";

/** How values of different shapes meet: `column * 2`, `column + column`, `column * row`. */
export const shapeOf = (value: Value): readonly [rows: number, columns: number] => (isTable(value) ? [value.length, value[0]?.length ?? 0] : [1, 1]);

/** The shape that covers all. */
const cover = (values: readonly Value[]): readonly [rows: number, columns: number] => {
  const shapes = values.map(shapeOf);
  return [Math.max(...shapes.map(([rows]) => rows)), Math.max(...shapes.map(([, columns]) => columns))];
};

/** The cell at a place of the covering shape. A side one row or column wide stretches; beyond a table: `#N/A`. */
export function cellAt(value: Value, row: number, column: number): Scalar {
  if (!isTable(value)) return value;
  const [rows, columns] = shapeOf(value);
  const cell = value[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
  return cell === undefined ? fail("#N/A") : cell;
}

/** Calculates with single values; tables are taken cell by cell, single values, rows and columns stretch. */
export function eachCell(values: readonly Value[], calculate: (cells: readonly Scalar[]) => Scalar): Value {
  if (!values.some(isTable)) return calculate(values as readonly Scalar[]);
  const [rows, columns] = cover(values);
  return makeTable(rows, columns, (row, column) => calculate(values.map((value) => cellAt(value, row, column))));
}
