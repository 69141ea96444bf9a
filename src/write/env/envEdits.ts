import { emptyPair, type EnvLine } from './envLines.ts';

/** Lines after a change, and the place of the line that it was about. */
export interface EnvChange {
  readonly lines: readonly EnvLine[];
  readonly at: number;
}

/** A line behind a place; in a file of one blank line it takes that line's place. */
export function addLine(lines: readonly EnvLine[], at: number, kind: 'pair' | 'comment'): EnvChange {
  const added: EnvLine = kind === 'pair' ? emptyPair : { kind: 'comment', lead: '# ', words: '' };
  if (lines.length === 1 && lines[0]?.kind === 'blank') return { lines: [added], at: 0 };
  return { lines: [...lines.slice(0, at + 1), added, ...lines.slice(at + 1)], at: at + 1 };
}

export function removeLine(lines: readonly EnvLine[], at: number): EnvChange {
  return { lines: lines.filter((_, place) => place !== at), at: Math.max(0, at - 1) };
}

/** Changes places with the line above or below; undefined at the end. */
export function moveLine(lines: readonly EnvLine[], at: number, by: -1 | 1): EnvChange | undefined {
  const [line, other] = [lines[at], lines[at + by]];
  if (!line || !other) return undefined;
  return {
    lines: lines.map((each, place) => (place === at ? other : place === at + by ? line : each)),
    at: at + by,
  };
}
