interface Named {
  readonly group: string;
  readonly name: string;
}

export interface MatchedGroup<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * The items that hold every word that is looked for, by group, the best first; groups in the order of their best item.
 * A word may be found whole, at the start of a word, inside one, or as letters in order (`dlm` in `Download as .md`).
 * Without words, all items in their own order.
 */
export function matchPalette<Item extends Named>(
  items: readonly Item[],
  wanted: string,
  most: number,
): readonly MatchedGroup<Item>[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const groups = new Map<string, { item: Item; score: number }[]>();
  for (const item of items) {
    const score = scoreOf(plain(item.name), words);
    if (score <= 0) continue;
    const group = groups.get(item.group) ?? [];
    group.push({ item, score });
    groups.set(item.group, group);
  }
  const ranked = [...groups].map(([name, found]) => ({
    name,
    found: found.sort((a, b) => b.score - a.score),
  }));
  if (words.length > 0) ranked.sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
  return ranked.map(({ name, found }) => ({
    name,
    items: found.slice(0, most).map(({ item }) => item),
    more: Math.max(0, found.length - most),
  }));
}

/** 0 when a word is missing; else the higher the better. */
function scoreOf(name: string, words: readonly string[]): number {
  let sum = 1;
  for (const word of words) {
    const score = wordScore(name, word);
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

function wordScore(name: string, word: string): number {
  if (name.startsWith(word)) return 100;
  const at = name.indexOf(word);
  if (at < 0) return lettersScore(name, word);
  return startsWord(name, at) || name.includes(` ${word}`) ? 80 : 60;
}

/** Letters in order, each next to the last or at the start of a word: initials and skipped endings, not chance. */
function lettersScore(name: string, word: string): number {
  let at = -1;
  let leaps = 0;
  for (const letter of word) {
    let next = name.indexOf(letter, at + 1);
    while (next > at + 1 && !startsWord(name, next)) next = name.indexOf(letter, next + 1);
    if (next < 0) return 0;
    if (next > at + 1) leaps += 1;
    at = next;
  }
  return Math.max(1, 40 - 5 * leaps);
}

function startsWord(name: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1));
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
