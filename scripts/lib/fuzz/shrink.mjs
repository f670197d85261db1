/**
 * Makes a failing tree smaller as long as it still fails: a part is replaced by one of its own parts, or by 1.
 * `fails(tree)` may be asynchronous; it is asked at most `most` times.
 */
export async function shrink(tree, fails, most = 2000) {
  let asked = 0;
  for (;;) {
    let smaller;
    for (const candidate of candidates(tree)) {
      if (asked++ >= most) return tree;
      if (await fails(candidate)) {
        smaller = candidate;
        break;
      }
    }
    if (smaller === undefined) return tree;
    tree = smaller;
  }
}

/** Smaller trees, the smallest first: parts of the tree, then the tree with something in it replaced. */
export function* candidates(tree) {
  if (!isBranch(tree)) return;
  const parts = tree.slice(1);
  yield* parts;
  for (const [i, part] of parts.entries()) {
    const put = (other) => [...tree.slice(0, i + 1), other, ...tree.slice(i + 2)];
    if (isBranch(part) || part === null || (typeof part === "number" && part !== 1)) yield put(1);
    for (const inner of candidates(part)) yield put(inner);
  }
}

/** Names, errors and constant tables are leaves: what stands in them is no formula. */
const isBranch = (tree) => Array.isArray(tree) && !["$", "#", "{"].includes(tree[0]);
