import { linksOf, type TreeEntry, type TreeLine } from './treeLines.ts';
import { parseTree } from './parseTree.ts';

/**
 * The drawing of a tree. A line that says what it said, at the same place, keeps its characters; a changed one is drawn
 * anew in the tree's own style, its comment in the column of its neighbours. Where that would not read back as the same
 * tree, the whole of it is drawn anew.
 */
export function printTree(lines: readonly TreeLine[]): string {
  const style = styleOf(lines);
  const printed = printLines(lines, style, false);
  return saysSame(printed, lines) ? printed : printLines(lines, PLAIN, true);
}

interface Style {
  /** Blanks before the first branch. */
  readonly margin: string;
  /** Columns from one depth to the next. */
  readonly unit: number;
}

const PLAIN: Style = { margin: '', unit: 4 };

function printLines(lines: readonly TreeLine[], style: Style, anew: boolean): string {
  const links = linksOf(lines);
  return lines
    .map((line, at) =>
      line.kind === 'gap' ? line.line : printEntry(lines, at, line, links[at] ?? '', style, anew),
    )
    .join('\n');
}

function printEntry(
  lines: readonly TreeLine[],
  at: number,
  entry: TreeEntry,
  links: string,
  style: Style,
  anew: boolean,
): string {
  const { read, name, comment, mark } = entry;
  const drawn = !anew && read?.links === links ? read.line.slice(0, read.drawing) : draw(links, style);
  const saysSameWords = read !== undefined && read.name === name && read.comment === comment;
  if (saysSameWords && (drawn.length === read.drawing || comment === '')) {
    return drawn + read.line.slice(read.drawing);
  }
  const words = drawn + name;
  if (comment.trim() === '') return words;
  const column = read?.column || columnNear(lines, at);
  return words.padEnd(Math.max(column, words.length + 2)) + (mark || '# ') + comment;
}

/** `│   ├── ` for `+-`-like links: a guide for each depth above that goes on, a branch for the last. */
function draw(links: string, { margin, unit }: Style): string {
  if (links === '') return '';
  const guides = Array.from(links.slice(0, -1), (link) => (link === '+' ? '│' : ' ').padEnd(unit));
  const branch = links.endsWith('+') ? '├' : '└';
  return margin + guides.join('') + `${branch.padEnd(Math.max(2, unit - 1), '─')} `;
}

/** The column of the nearest comment above, else below. */
function columnNear(lines: readonly TreeLine[], at: number): number {
  const columnAt = (line: TreeLine) => (line.kind === 'entry' ? (line.read?.column ?? 0) : 0);
  const above = lines.slice(0, at).findLast((line) => columnAt(line) > 0);
  const near = above ?? lines.slice(at + 1).find((line) => columnAt(line) > 0);
  return near ? columnAt(near) : 0;
}

/** From the first branches that were read at the first two depths. */
function styleOf(lines: readonly TreeLine[]): Style {
  const [first, second] = [1, 2].map((depth) => branchColumn(lines, depth));
  if (first === undefined) return PLAIN;
  return { margin: ' '.repeat(first), unit: second === undefined ? PLAIN.unit : Math.max(3, second - first) };
}

function branchColumn(lines: readonly TreeLine[], depth: number): number | undefined {
  for (const line of lines) {
    if (line.kind === 'entry' && line.depth === depth && line.read?.links.length === depth) {
      return line.read.line.search(/[├└]/);
    }
  }
  return undefined;
}

function saysSame(printed: string, lines: readonly TreeLine[]): boolean {
  const read = parseTree(printed);
  return (
    read?.length === lines.length &&
    read.every((line, at) => {
      const wanted = lines[at];
      if (line.kind === 'gap' || wanted?.kind !== 'entry') return line.kind === wanted?.kind;
      return line.depth === wanted.depth;
    })
  );
}
