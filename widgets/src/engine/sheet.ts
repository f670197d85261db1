import { begin, bind, type Functions, mostSteps, newWork, type Place, type Term, type Tree } from "./evaluate";
import { toNumber } from "./coercion";
import { truncate } from "./decimal15";
import type { NumberPattern } from "./number-pattern";
import { steadyParts } from "./steady";
import { checked, fail, isError, isTable, mostCells, type Scalar, type Table, type Value } from "./values";

/** A formula of a sheet: a variable, the number of rows of a year table, or one of its columns. */
export interface SheetFormula {
  readonly id: string;
  readonly tree: Tree;
  /** The year table that it is a column of. */
  readonly table?: YearTable;
}

/** The name of a year table's number of rows, and its columns. */
export interface YearTable {
  readonly rows: string;
  readonly columns: readonly string[];
}

/** An input or a formula; one kind of object for both, so that what reads them is compiled once. */
class Cell implements Place {
  value: Value = null;
  /** Cells that are computed from this one. */
  readonly users: Cell[] = [];
  stale = true;
  compute: Term = () => this.value;
}

const mostRows = 1000;
/** How many steps the rows of one column may take together. */
const columnSteps = 1_000_000;

/**
 * Formulas that use one another by name, in the order in which they are given; the twin of `FormulaSheet` in C#. It remembers all values:
 * when an input changes, only what depends on it is computed again.
 */
export class Sheet {
  private readonly cells = new Map<string, Cell>();
  private readonly formulas: Cell[] = [];
  private readonly work;
  private changed = true;

  constructor(inputs: Iterable<string>, formulas: readonly SheetFormula[], private readonly functions: Functions, today?: Value, pattern?: NumberPattern) {
    this.work = newWork(today, pattern);
    for (const input of inputs) this.cells.set(input.toLowerCase(), new Cell());
    for (const formula of formulas) this.add(formula);
  }

  /** Gives an input its value. */
  set(name: string, value: Value): void {
    const cell = this.cell(name);
    if (cell) this.store(cell, checked(value));
  }

  /** The value of an input or a formula; undefined where there is none of that name. */
  get(name: string): Value | undefined {
    this.refresh();
    return this.cell(name)?.value;
  }

  /** A formula over the names of this sheet, such as a condition. */
  formula(tree: Tree): Term {
    const term = bind(tree, (name) => this.cells.get(name), this.functions, this.work);
    return () => {
      this.refresh();
      begin(this.work);
      return term();
    };
  }

  private cell(name: string): Cell | undefined {
    return this.cells.get(name) ?? this.cells.get(name.toLowerCase());
  }

  private add({ id, tree, table }: SheetFormula): void {
    const cell = new Cell();
    const used = (name: string): Cell | undefined => {
      const found = this.cells.get(name);
      if (found && !found.users.includes(cell)) found.users.push(cell);
      return found;
    };
    cell.compute = table ? this.column(tree, table, used) : bind(tree, used, this.functions, this.work);
    this.cells.set(id.toLowerCase(), cell);
    this.formulas.push(cell);
  }

  /** The cells of a column, row by row; the columns of its own table are seen in the same row. */
  private column(tree: Tree, table: YearTable, used: (name: string) => Cell | undefined): Term {
    const { work } = this;
    const row = new Cell();
    const own = new Set(table.columns.map((name) => name.toLowerCase()));
    const inRow = (column: Cell | undefined): Term | undefined => column && (() => cellOf(column.value, row.value as number));
    const steady = steadyParts(tree, (name) => name === "t" || own.has(name), (part) => bind(part, used, this.functions, work), work);
    const place = (name: string): Place | Term | undefined => (name === "t" ? row : own.has(name) ? inRow(used(name)) : (steady.part(name) ?? used(name)));
    const term = bind(steady.tree, place, this.functions, work);
    const count = used(table.rows.toLowerCase());
    return () => {
      const rows = rowsOf(count?.value ?? fail("#NAME?"), table.columns.length);
      if (typeof rows !== "number") return rows;
      const cells = new Array<readonly Scalar[]>(rows);
      let steps = columnSteps;
      steady.forget();
      for (let i = 1; i <= rows; i++) {
        row.value = i;
        const granted = (work.steps = Math.min(mostSteps, steps));
        const cell = term();
        steps -= granted - work.steps;
        cells[i - 1] = [typeof cell !== "number" && isTable(cell) ? fail("#VALUE!") : cell];
      }
      return cells;
    };
  }

  private refresh(): void {
    if (!this.changed) return;
    this.changed = false;
    const { formulas } = this;
    for (let i = 0; i < formulas.length; i++) {
      const cell = formulas[i]!;
      if (!cell.stale) continue;
      cell.stale = false;
      begin(this.work);
      this.store(cell, cell.compute());
    }
    this.changed = false;
  }

  private store(cell: Cell, value: Value): void {
    if (isSame(cell.value, value)) return;
    cell.value = value;
    const { users } = cell;
    for (let i = 0; i < users.length; i++) users[i]!.stale = true;
    this.changed = true;
  }
}

/** How many rows a year table has: a whole number, or the error that keeps it from having any. */
function rowsOf(value: Value, columns: number): Value {
  const rows = toNumber(value);
  if (isError(rows)) return rows;
  const whole = truncate(rows);
  return whole >= 1 && whole <= mostRows && whole * columns <= mostCells ? whole : fail("#NUM!");
}

const cellOf = (column: Value, row: number): Value => (isTable(column) ? (column[row - 1]?.[0] ?? null) : column);

function isSame(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (isTable(a) && isTable(b)) return areSame(a, b);
  return isError(a) && isError(b) && a.error === b.error;
}

/** Loops, as columns are compared whenever an input moves. */
function areSame(a: Table, b: Table): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const row = a[i]!;
    const other = b[i]!;
    if (row.length !== other.length) return false;
    for (let j = 0; j < row.length; j++) if (!isSame(row[j]!, other[j]!)) return false;
  }
  return true;
}
