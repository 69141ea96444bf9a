import { linksOf, type ReadEntry, type TreeEntry, type TreeLine } from './treeLines.ts';

/**
 * A drawing of `├──` and `└──` as entries with depths. Undefined for any other drawing: it is edited as text. What is
 * read prints as it was, see `printTree`.
 */
export function parseTree(content: string): readonly TreeLine[] | undefined {
  const columns: number[] = [];
  const lines: TreeLine[] = [];
  for (const line of content.split('\n')) {
    const read = GAP.test(line) ? ({ kind: 'gap', line } as const) : parseEntry(line, columns);
    if (!read) return undefined;
    lines.push(read);
  }
  if (!lines.some((line) => line.kind === 'entry')) return undefined;
  return withLinks(lines);
}

function parseEntry(line: string, columns: number[]): TreeLine | undefined {
  const branch = BRANCH.exec(line);
  const drawing = branch?.[0] ?? '';
  if (!branch && NO_ROOT.test(line)) return undefined;
  const depth = branch ? depthAt((branch[1] ?? '').length, columns) : rootDepth(columns);
  const words = readWords(line.slice(drawing.length));
  const column = words.gap === undefined ? 0 : drawing.length + words.name.length + words.gap;
  const { name, mark, comment } = words;
  const read: ReadEntry = { line, drawing: drawing.length, links: '', name, comment, column };
  return { kind: 'entry', depth, name, mark, comment, read };
}

/** Columns of the branches above, from the left: one more is one deeper. */
function depthAt(column: number, columns: number[]): number {
  while ((columns.at(-1) ?? -1) >= column) columns.pop();
  columns.push(column);
  return columns.length;
}

function rootDepth(columns: number[]): number {
  columns.length = 0;
  return 0;
}

interface Words {
  readonly name: string;
  /** Blanks between name and comment; undefined where there is no comment. */
  readonly gap?: number;
  readonly mark: string;
  readonly comment: string;
}

function readWords(rest: string): Words {
  const [, name, gap, mark = '', comment = ''] = MARKED.exec(rest) ?? SPACED.exec(rest) ?? [];
  if (name === undefined || gap === undefined) return { name: rest, mark: '', comment: '' };
  return { name, gap: gap.length, mark, comment };
}

function withLinks(lines: readonly TreeLine[]): readonly TreeLine[] {
  const links = linksOf(lines);
  return lines.map((line, at): TreeLine => {
    if (line.kind === 'gap' || !line.read) return line;
    const entry: TreeEntry = { ...line, read: { ...line.read, links: links[at] ?? '' } };
    return entry;
  });
}

/** Indented, or drawn in other characters. */
const NO_ROOT = /^[\s|+`\\]|[│├└─]/;
const GAP = /^[\s│]*$/;
const BRANCH = /^((?:[│ \u00a0])*)[├└]─+ ?/;
const MARKED = /^(\S(?:.*?\S)?)(\s+)((?:#|\/\/|←|<-|--?|—|–)\s+|#)(.*)$/s;
/** Two blanks and more part a comment from the name as well. */
const SPACED = /^(\S(?:.*?\S)?)(\s{2,})()(\S.*)$/s;
