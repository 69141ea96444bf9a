import { diffArrays } from 'diff';

/** A line of a comparison. `number` is the line's in the text before; what comes new has none. */
export type DiffLine =
  | {
      readonly kind: 'stays' | 'goes';
      readonly number: number;
      readonly words: string;
      readonly pair?: string;
    }
  | { readonly kind: 'comes'; readonly words: string; readonly pair?: string };

/** Lines that are shown together. */
export type Stretch = readonly DiffLine[];

/**
 * What differs between two texts, line by line. A line that is written anew stands right above what it becomes, each of
 * them naming the other as its `pair`. Where lines only come or only go, the line before and the line behind show where.
 * Line endings are not compared.
 */
export function lineChanges(before: string, after: string): readonly Stretch[] {
  const old = linesOf(before);
  const stretches: DiffLine[][] = [];
  let end = -1;
  for (const hunk of hunksOf(old, linesOf(after))) {
    const isBare = hunk.goes === 0 || hunk.comes.length === 0;
    const from = isBare ? Math.max(0, hunk.at - 1) : hunk.at;
    const last = stretches.at(-1);
    const joins = last !== undefined && end >= 0 && from <= end;
    if (joins) last.push(...kept(old, end, hunk.at), ...changed(old, hunk));
    else stretches.push(...stretched([...kept(old, from, hunk.at), ...changed(old, hunk)], isBare));
    const behind = hunk.at + hunk.goes;
    end = behind;
    if (!isBare || behind >= old.length) continue;
    stretches.at(-1)?.push(...kept(old, behind, behind + 1));
    end = behind + 1;
  }
  return stretches;
}

interface Hunk {
  /** The index of the old line that it begins at. */
  readonly at: number;
  /** How many old lines go. */
  readonly goes: number;
  readonly comes: readonly string[];
}

/** Pairs stand each by itself, so that a long list of them is drawn piece by piece. */
function stretched(lines: readonly DiffLine[], isBare: boolean): DiffLine[][] {
  const [first] = lines;
  if (isBare || first?.pair === undefined) return [[...lines]];
  return lines.flatMap((line, at) => (at % 2 === 0 ? [[line, ...lines.slice(at + 1, at + 2)]] : []));
}

function kept(old: readonly string[], from: number, to: number): readonly DiffLine[] {
  return old.slice(from, to).map((words, at) => ({ kind: 'stays', number: from + at + 1, words }));
}

function changed(old: readonly string[], { at, goes, comes }: Hunk): readonly DiffLine[] {
  const gone = old.slice(at, at + goes);
  if (goes === comes.length)
    return gone.flatMap((words, index): readonly DiffLine[] => {
      const next = comes[index] ?? '';
      return [
        { kind: 'goes', number: at + index + 1, words, pair: next },
        { kind: 'comes', words: next, pair: words },
      ];
    });
  return [
    ...gone.map((words, index): DiffLine => ({ kind: 'goes', number: at + index + 1, words })),
    ...comes.map((words): DiffLine => ({ kind: 'comes', words })),
  ];
}

/** How long the comparison may take, in milliseconds; two texts with nothing in common could take minutes. */
const PATIENCE = 1000;

function hunksOf(old: readonly string[], now: readonly string[]): readonly Hunk[] {
  const changes = diffArrays([...old], [...now], { timeout: PATIENCE });
  if (!changes) return [{ at: 0, goes: old.length, comes: now }];
  const hunks: { at: number; goes: number; comes: readonly string[] }[] = [];
  let at = 0;
  let isOpen = false;
  for (const { added, removed, value } of changes) {
    if (!isOpen && (added || removed)) hunks.push({ at, goes: 0, comes: [] });
    isOpen = added || removed;
    const hunk = hunks.at(-1);
    if (hunk && added) hunk.comes = value;
    if (hunk && removed) hunk.goes = value.length;
    if (!added) at += value.length;
  }
  return hunks;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
