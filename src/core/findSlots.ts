import type { Range } from './range.ts';

/** A place that waits for words: `[Describe X]`, `<Describe X>`, `{{name}}`, `NEEDS CLARIFICATION`, `TXXX`. */
export interface Slot extends Range {
  /** What to write there, without the brackets. */
  readonly hint: string;
}

/**
 * All slots of a piece of markdown, in order, never overlapping. Linear.
 *
 * Not slots: markers and boxes (`[P]`, `[US1]`, `[x]`), links and footnotes, routes and globs (`app/[id]`),
 * generics (`List<String>`), HTML elements, autolinks. A slot in backticks takes its backticks with it.
 */
export function findSlots(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const slot = readSlot(text, match.index, match[0]);
    if (slot) slots.push(slot);
  }
  return slots;
}

/** The hint when the whole text is one slot, else undefined. */
export function wholeSlot(text: string): string | undefined {
  const trimmed = text.trim();
  const [first] = findSlots(trimmed);
  return first && first.from === 0 && first.to === trimmed.length ? first.hint : undefined;
}

/** Code spans first: code is full of brackets, and only a span that is one slot counts. */
const CANDIDATE =
  /`[^`\n]*`|\[[^[\]\n]{1,400}(?:\[[^[\]\n]{0,80}\][^[\]\n]{0,400})?\]|<[^<>\n]{1,400}>|\{\{[^{}\n]{1,200}\}\}|\b[A-Z]XXX?\b|\bNEEDS CLARIFICATION\b/g;

function readSlot(text: string, from: number, raw: string): Slot | undefined {
  const to = from + raw.length;
  const body = raw.startsWith('`') ? raw.slice(1, -1).trim() : raw;
  const inner = body.slice(1, -1).trim();
  const before = text.charAt(from - 1);
  if (body.startsWith('[') && body.endsWith(']'))
    return isBracketSlot(inner, before, text.charAt(to)) ? { from, to, hint: inner } : undefined;
  if (body.startsWith('<') && body.endsWith('>'))
    return isAngleSlot(inner, before) ? { from, to, hint: inner } : undefined;
  if (body.startsWith('{{')) {
    const hint = inner.slice(1, -1).trim();
    return raw.startsWith('`') || !isBracesSlot(hint) ? undefined : { from, to, hint };
  }
  return raw.startsWith('`') ? undefined : { from, to, hint: body };
}

function isBracketSlot(inner: string, before: string, after: string): boolean {
  if (after === '(' || after === '[' || after === ':' || before === '!' || before === ']' || before === '\\')
    return false;
  if (/\w/.test(before) || /^[\^\d\s\W]*$/.test(inner) || NOT_A_SLOT.test(inner)) return false;
  if (/\s/.test(inner)) return true;
  return !/[/\w]/.test(before) && !/[/.\w]/.test(after) && /\p{L}{3}/u.test(inner);
}

/** Words, or a name; `{{ secrets.KEY }}` is a program's. */
function isBracesSlot(hint: string): boolean {
  return /\p{L}{2}/u.test(hint) && !/^\S+[.(]\S/.test(hint);
}

/** Markers and references that stand in brackets without being slots. */
const NOT_A_SLOT =
  /^(?:US-?\d+.*|[A-Z]{1,4}-?\d[\w.,-]*|P\d?(?::.*)?|x|X|\^.*|Story|ID|P\?|optional|parallel|SEQ|TDD)$/;

function isAngleSlot(inner: string, before: string): boolean {
  if (/^[!?/]/.test(inner) || /^[a-z][\w.+-]*:\S*$/i.test(inner) || /^[\w.+-]+@[\w.-]+$/.test(inner))
    return false;
  const name = /^[\p{L}.][\p{L}\d./…-]*/u.exec(inner)?.[0];
  if (name === undefined || /[\w)]/.test(before)) return false;
  if (/=/.test(inner) || inner.endsWith('/')) return false;
  return (
    !HTML_ELEMENTS.has(name.toLowerCase()) ||
    (/\s/.test(inner) && !/^[a-z]+\s+[\w-]+\s*$/.test(inner) && /^[A-Z]/.test(inner))
  );
}

const HTML_ELEMENTS = new Set(
  (
    'a abbr address animate area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col ' +
    'colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form ' +
    'frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map ' +
    'mark marquee math menu meta meter nav noscript object ol optgroup option output p param picture pre progress q ' +
    'rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg table ' +
    'tbody td template textarea tfoot th thead time title tr track u ul use var video wbr'
  ).split(' '),
);
