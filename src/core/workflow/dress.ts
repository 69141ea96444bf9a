/** Brackets, emphasis and code marks that are open at a place in some words. */
export interface Dress {
  readonly open: string;
  readonly end: number;
}

/**
 * Goes on over the marks at a place: those that open; those inside a name, up to its end; or those that close, only where
 * they close what is open. The target of a link goes with its closing bracket.
 */
export function dressAt(
  words: string,
  { open, end }: Dress,
  which: 'opening' | 'inside' | 'closing',
  to = words.length,
): Dress {
  let [marks, at] = [open, end];
  for (; at < to; at += 1) {
    const mark = words.charAt(at);
    const closes = marks.endsWith(OPENING[mark] ?? '-');
    if (which !== 'inside' && !(which === 'opening' ? OPENS.has(mark) : closes)) break;
    if (closes && which !== 'opening') {
      marks = marks.slice(0, -1);
      if (mark === ']' && which === 'closing') at += targetAt(words, at + 1);
    } else if (OPENS.has(mark)) marks += mark;
  }
  return { open: marks, end: Math.min(at, to) };
}

function targetAt(words: string, at: number): number {
  TARGET.lastIndex = at;
  return TARGET.exec(words)?.[0].length ?? 0;
}

const OPENING: Readonly<Record<string, string>> = { ']': '[', ')': '(', '*': '*', _: '_', '`': '`' };
const OPENS: ReadonlySet<string> = new Set('[(*_`');
const TARGET = /\([^()\s]*\)|\[[^[\]\s]*\]/y;
