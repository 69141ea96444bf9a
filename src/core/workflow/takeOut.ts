import type { Edit, Range } from '../range.ts';

/**
 * Takes a statement out of the words around it, with its brackets and emphasis, and with what parts it from them. Undefined
 * where it is no bracket, clause, sentence or line of its own: the words around it would say nothing without it.
 */
export function takeOut(text: string, scope: Range, statement: Range): Edit | undefined {
  const { from, to, isBracket } = undressed(text, scope, statement);
  const before = text.slice(scope.from, from);
  const rest = text.slice(to, scope.to);
  const behind = rest.slice(0, rest.length - (COMMENTS.exec(rest)?.[0].length ?? 0));
  const isAfter = /^after\b/i.test(text.slice(statement.from, statement.to));
  for (const { left, right, only } of CUTS) {
    if ((only === 'bracket' && !isBracket) || (only === 'after' && !isAfter)) continue;
    const [head, tail] = [left.exec(before), right.exec(behind)];
    if (head && tail) return { from: from - head[0].length, to: to + tail[0].length, insert: '' };
  }
  return undefined;
}

/** With the marks that open before it and close behind it, a full stop before the closing bracket with them. */
function undressed(text: string, scope: Range, statement: Range): Range & { readonly isBracket: boolean } {
  let { from, to } = statement;
  const half = VERB_MARKS.exec(text.slice(from, to))?.[1] ?? '';
  if (text.slice(scope.from, from).endsWith(half)) from -= half.length;
  let isBracket = false;
  while (from > scope.from) {
    const mark = text.charAt(from - 1);
    const close = CLOSING[mark];
    const stop = /[([]/.test(mark) ? stopAt(text.slice(to, scope.to)) : 0;
    if (close === undefined || to + stop >= scope.to || text.charAt(to + stop) !== close) break;
    isBracket ||= /[([`]/.test(mark);
    from -= 1;
    to += stop + 1;
  }
  return { from, to, isBracket };
}

function stopAt(rest: string): number {
  return /^[ \t]*[.;,]?[ \t]*(?=[)\]])/.exec(rest)?.[0].length ?? 0;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '`': '`', '*': '*', _: '_' };

/** `**Depends on**:` opens its emphasis before the verb. */
const VERB_MARKS = /^\w+(?:[ \t-]+\w+)*:?([*_`]+)/;

const COMMENTS = /(?:\s*<!--(?:(?!-->).)*-->)*\s*$/s;

/** What stands on both sides of a statement, and goes with it. */
interface Cut {
  readonly left: RegExp;
  readonly right: RegExp;
  readonly only?: 'bracket' | 'after';
}

const REASON =
  '(?!\\s+(?:which|that|who|whose|where|since|because|as|so|for|to|when|once|until|not|but|or|and|if|only)\\b)';

/** The first that fits is taken. */
const CUTS: readonly Cut[] = [
  // All there is.
  { left: /^\s*$/, right: /^\.?\s*$/ },
  // A line of its own.
  { left: /\r?\n[ \t]*$/, right: /^\.?[ \t]*(?=\r?\n|$)/ },
  // Opens the words.
  { left: /^\s*$/, right: new RegExp(String.raw`^(?:[.;:]|,${REASON}|[ \t]+[–—-](?=[ \t]))\s+`, 'i') },
  { left: /^\s*$/, right: /^[ \t]+/, only: 'bracket' },
  { left: /[ \t]*$/, right: /^(?=[\s.,;:!?)\]]|$)/, only: 'bracket' },
  // Opens or closes a bracket that says more.
  { left: /(?<=[([])$/, right: new RegExp(String.raw`^(?:[.;]|,${REASON})[ \t]+`, 'i') },
  { left: /(?:[,;]|[ \t]+[–—-])[ \t]+$/, right: /^\.?(?=[)\]])/ },
  // A sentence.
  { left: /(?<=[.!?]['"’”)\]*_`]*)\s+$/, right: /^(?:\.(?=\s|$)|(?=[)\]]|$|\r?\n))/ },
  // A clause.
  {
    left: /(?:[,;]|[ \t]+[–—-])[ \t]+$/,
    right: new RegExp(String.raw`^(?=\.?(?:\s*$|\r?\n)|\.\s|[,;]${REASON}[ \t])`, 'i'),
  },
  // The end of a sentence that goes without it: “Ship after T003.”
  { left: /[ \t]+$/, right: /^(?=\.?\s*$|\.\s)/, only: 'after' },
];
