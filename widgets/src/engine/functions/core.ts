import { lazy, refuse, whole } from "../bodies";
import { toLogical, toNumber } from "../coercion";
import { compare } from "../comparison";
import { truncate } from "../decimal15";
import type { FunctionBody, Functions, Term } from "../evaluate";
import { eachCell } from "../shapes";
import { fail, type FormulaError, isError, isTable, type Scalar, type Value } from "../values";

/** Deciding: conditions, errors, yes and no. Those that choose compute only what they choose. */
export const core: Functions = {
  IF: ([condition = blank, then = blank, otherwise = no]) => () => {
    const holds = toLogical(condition());
    return holds === true ? then() : holds === false ? otherwise() : holds;
  },
  IFS: lazy((args) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const holds = toLogical(at(args, i));
      if (isError(holds)) return holds;
      if (holds) return at(args, i + 1);
    }
    return fail("#N/A");
  }),
  SWITCH: lazy((args) => {
    const sought = at(args, 0);
    if (!isSingle(sought)) return refuse(sought);
    const last = args.length - 1;
    for (let i = 1; i < last; i += 2) {
      const candidate = at(args, i);
      if (!isSingle(candidate)) return refuse(candidate);
      if (compare(sought, candidate) === 0) return at(args, i + 1);
    }
    return last % 2 === 1 ? at(args, last) : fail("#N/A");
  }),
  CHOOSE: lazy((args) => {
    const index = toNumber(at(args, 0));
    if (isError(index)) return index;
    const chosen = truncate(index);
    return chosen >= 1 && chosen < args.length ? at(args, chosen) : fail("#VALUE!");
  }),
  IFERROR: otherwise(() => true),
  IFNA: otherwise((error) => error.error === "#N/A"),
  AND: whole((args) => ask(args, (holding, asked) => holding === asked)),
  OR: whole((args) => ask(args, (holding) => holding > 0)),
  XOR: whole((args) => ask(args, (holding) => holding % 2 === 1)),
  NOT: test((value) => {
    const holds = toLogical(value);
    return isError(holds) ? holds : !holds;
  }),
  NA: whole(() => fail("#N/A")),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISNA: test((value) => isError(value) && value.error === "#N/A"),
};

const at = (args: readonly Term[], index: number): Value => (args[index] ?? blank)();

const blank: Term = () => null;

const no: Term = () => false;

const isSingle = (value: Value): value is number | string | boolean | null => !isError(value) && !isTable(value);

function test(body: (value: Scalar) => Scalar): FunctionBody {
  return whole(([value = null]) => eachCell([value], ([cell = null]) => body(cell)));
}

function otherwise(replaces: (error: FormulaError) => boolean): FunctionBody {
  return lazy((args) => {
    const value = at(args, 0);
    return isError(value) && replaces(value) ? at(args, 1) : value;
  });
}

/** AND, OR and XOR: every argument is looked at; a text is an error, but in a table it is passed over. */
function ask(args: readonly Value[], answer: (holding: number, asked: number) => boolean): Value {
  let asked = 0;
  let holding = 0;
  for (const arg of args) {
    const inTable = isTable(arg);
    for (const cell of inTable ? arg.flat() : [arg]) {
      if (cell === null || (inTable && typeof cell === "string")) continue;
      const holds = toLogical(cell);
      if (isError(holds)) return holds;
      asked++;
      if (holds) holding++;
    }
  }
  return asked > 0 ? answer(holding, asked) : fail("#VALUE!");
}
