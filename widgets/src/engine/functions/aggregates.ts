/** In the given order, as all parts of the house must: another order gives another last bit. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
