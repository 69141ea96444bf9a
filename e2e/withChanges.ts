/** Words of a text and what stands in their place. */
export type Replacement = readonly [before: string, after: string];

/** The text with each replacement made. What is replaced has to stand in the text exactly once. */
export function withChanges(text: string, changes: readonly Replacement[]): string {
  return changes.reduce((now, [before, after]) => {
    const at = placeOf(now, before);
    return now.slice(0, at) + after + now.slice(at + before.length);
  }, text);
}

/** A part of a text, from words that stand in it once up to the next place of others. */
export type Part = readonly [from: string, to: string];

/** The text without these parts. */
export function without(text: string, parts: readonly Part[]): string {
  return parts.reduce((now, [from, to]) => {
    const at = placeOf(now, from);
    const end = now.indexOf(to, at);
    if (end < 0) throw new RangeError(`not behind ${from}: ${to}`);
    return now.slice(0, at) + now.slice(end);
  }, text);
}

function placeOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) throw new RangeError(`not once in the text: ${words}`);
  return at;
}
