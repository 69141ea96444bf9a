/**
 * A skipped task's words with the strike-through around what the file strikes: the reason behind it is read as it is.
 * Where the strike-through opens before the ID, its words hold its end alone, or nothing of it.
 */
export function struckWords(words: string): string {
  if (words.startsWith('~~')) return words;
  const end = words.indexOf('~~');
  if (end < 0) return words === '' ? '' : `~~${words}~~`;
  return `~~${words.slice(0, end)}~~${words.slice(end + 2).replace(/^[*_]+/, '')}`;
}
