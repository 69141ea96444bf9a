/** The path that is being typed before the caret: what follows an open backtick, or a word with a slash. */
export function pathWordAt(words: string, caret: number): string | undefined {
  const before = words.slice(0, caret);
  const ticked = OPEN_TICK.exec(before)?.[1];
  if (ticked !== undefined && isOpen(before)) return ticked;
  const word = BARE.exec(before)?.[1];
  return word !== undefined && word.includes('/') && !word.includes('//') ? word : undefined;
}

/** The words with the path put in place of what was typed of it, in backticks, and the caret behind it. */
export function withPath(words: string, caret: number, path: string): { words: string; caret: number } {
  const typed = pathWordAt(words, caret) ?? '';
  const from = caret - typed.length;
  const ticked = words.charAt(from - 1) === '`' && isOpen(words.slice(0, caret));
  const start = words.slice(0, from) + (ticked ? '' : '`') + path + '`';
  const rest = words.slice(caret);
  return { words: start + (rest.startsWith('`') ? rest.slice(1) : rest), caret: start.length };
}

/** An odd number of backticks before the caret: the last one opens. */
function isOpen(before: string): boolean {
  return before.split('`').length % 2 === 0;
}

const OPEN_TICK = /`([^`\s]*)$/;
const BARE = /(?:^|[\s(])([\w@.{}*/-]+)$/;
