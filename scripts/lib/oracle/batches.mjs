// From each size about eight parts: a single item out of 512 is found in four steps.
const inEverSmaller = [512, 64, 8, 1];

/**
 * The answers to all items, in their order. `ask` answers a batch, or gives undefined when it has waited long enough: that batch is asked anew
 * in smaller ones, until the item alone is left that keeps it from coming back. Its answer is `unanswered`. With more than `most` of them
 * something else is wrong.
 */
export async function answers(items, ask, { sizes = inEverSmaller, unanswered, most = 10 } = {}) {
  let missing = 0;

  const within = async (some, [size, ...smaller]) => {
    const all = [];
    for (let at = 0; at < some.length; at += size) all.push(...await batch(some.slice(at, at + size), smaller));
    return all;
  };

  const batch = async (some, smaller) => {
    const answered = await ask(some);
    if (answered) return answered;
    if (some.length > 1) return within(some, smaller.filter((size) => size < some.length));
    missing++;
    if (missing > most) throw new Error(`More than ${most} have no answer in time: something else is wrong.`);
    return [unanswered];
  };

  return within(items, sizes);
}
