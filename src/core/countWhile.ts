/**
 * How many of some things, from the first on, are such that `isSuch` holds. None behind the first of which it does not is
 * such: the place is found by halving.
 */
export function countWhile<Thing>(
  things: readonly Thing[],
  isSuch: (thing: Thing, at: number) => boolean,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && isSuch(thing, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
