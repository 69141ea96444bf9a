/** How many things stand before each of some piles of them, `first` before all. */
export function startsOf(sizes: readonly number[], first = 0): readonly number[] {
  const starts: number[] = [];
  let before = first;
  for (const size of sizes) {
    starts.push(before);
    before += size;
  }
  return starts;
}
