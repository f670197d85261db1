import type { Term, Tree, Work } from "./evaluate";
import type { Value } from "./values";

/** The formula of a column, with those parts named and taken out that are the same in every row. */
export interface Steady {
  readonly tree: Tree;
  /** The part of that name; undefined where the name is one of the formula's own. */
  part(name: string): Term | undefined;
  /** Before the first row: what the parts were when the column was computed last counts no more. */
  forget(): void;
}

/** Takes out the largest parts in which no name varies from row to row. Names and constants by themselves stay where they are. */
export function steadyParts(tree: Tree, varies: (name: string) => boolean, bound: (part: Tree) => Term, work: Work): Steady {
  const parts: Part[] = [];
  const isSteady = (node: Tree): boolean => !isList(node) || (node[0] === "$" ? !varies(node[1] as string) : node.every(isSteady));

  function without(node: Tree): Tree {
    if (!isList(node) || node[0] === "$" || node[0] === "#" || node[0] === "{") return node;
    if (!isSteady(node)) return node.map(without);
    parts.push(new Part(bound(node), work));
    // No name in a formula begins with a space.
    return ["$", ` ${parts.length - 1}`];
  }

  return {
    tree: without(tree),
    part: (name) => (name.startsWith(" ") ? parts[Number(name)]?.term : undefined),
    forget() {
      for (let i = 0; i < parts.length; i++) parts[i]!.known = false;
    },
  };
}

/** Is computed for the first row that asks, and remembered for the others; with tables in it for each row, as each row pays for their cells. */
class Part {
  known = false;
  private value: Value = null;

  constructor(private readonly compute: Term, private readonly work: Work) {}

  readonly term: Term = () => {
    if (this.known) return this.value;
    const { tables } = this.work;
    this.value = this.compute();
    this.known = this.work.tables === tables;
    return this.value;
  };
}

const isList = (node: Tree): node is readonly Tree[] => Array.isArray(node);
