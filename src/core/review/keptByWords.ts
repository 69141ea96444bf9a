/**
 * A reading of words that depends on nothing else, kept by them: after a keystroke only the task that it is in is read
 * again, although a new plan holds them all.
 */
export function keptByWords<Result>(read: (words: string) => Result): (words: string) => Result {
  const kept = new Map<string, Result>();
  return (words) => {
    const before = kept.get(words);
    if (before !== undefined) return before;
    const now = read(words);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(words, now);
    return now;
  };
}

/** More than a large plan has tasks, so that one keystroke never clears what the next one needs. */
const MOST_KEPT = 4000;
