export interface Suggestion {
  /** What is written when it is chosen. */
  readonly value: string;
  /** What is shown, if not the value itself. */
  readonly label?: string;
  /** Muted words behind it. */
  readonly hint?: string;
}

/**
 * Those that hold the typed text, whatever its case: first those that begin with it, then those of which a word or a
 * path segment begins with it, then the rest; in their own order within each. What is already written in full is no
 * suggestion.
 */
export function matchSuggestions(
  typed: string,
  suggestions: readonly Suggestion[],
  limit: number,
): readonly Suggestion[] {
  const wanted = typed.trim().toLowerCase();
  const others = suggestions.filter(({ value }) => value !== typed);
  if (wanted === '') return others.slice(0, limit);
  const ranked = others.map((suggestion) => ({ suggestion, rank: rankOf(suggestion, wanted) }));
  const found = ranked.filter(({ rank }) => rank < noMatch).sort((a, b) => a.rank - b.rank);
  return found.slice(0, limit).map(({ suggestion }) => suggestion);
}

const noMatch = 3;

function rankOf({ value, label }: Suggestion, wanted: string): number {
  const ranks = [value, label ?? ''].map((words) => rankIn(words.toLowerCase(), wanted));
  return Math.min(...ranks);
}

function rankIn(words: string, wanted: string): number {
  let best = noMatch;
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (at === 0) return 0;
    best = Math.min(best, /[\p{L}\p{N}]/u.test(words.charAt(at - 1)) ? 2 : 1);
  }
  return best;
}
