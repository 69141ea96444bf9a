import type { Plan, TableField } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { wordsAt } from '../value.ts';
import { permute } from './sequence.ts';

/** A line of a table with its cells, each with the blanks around its words. */
export interface TableLine {
  readonly cells: readonly Range[];
  /** Whether a pipe opens the line, and whether one closes it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The header, the line of dashes and the body. */
export function tableLines(plan: Plan, { table }: TableField): readonly TableLine[] {
  const [header, ...body] = table.rows;
  return [header, table.delimiter, ...body].flatMap((row) => (row ? [lineOf(plan.text, row)] : []));
}

/** A pipe behind a backslash is a character. */
function lineOf(text: string, { from, to }: Range): TableLine {
  const cells: Range[] = [];
  const opens = text.charAt(from) === '|';
  let start = opens ? from + 1 : from;
  for (let at = start; at < to; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '|') {
      cells.push({ from: start, to: at });
      start = at + 1;
    }
  }
  const closes = text.slice(start, to).trim() === '';
  if (!closes) cells.push({ from: start, to });
  return { cells, opens, closes };
}

/** Puts a cell in before the one at a place, counted from 0. A line that ends before the place has none there anyway. */
export function cellAdded(
  { cells, opens, closes }: TableLine,
  place: number,
  words: string,
): readonly Edit[] {
  const next = cells[place];
  const insert = opens || place > 0 ? ` ${words} |` : `${words} | `;
  if (next) return [{ from: next.from, to: next.from, insert }];
  const last = cells.at(-1);
  if (!last || place > cells.length) return [];
  const at = closes ? last.to + 1 : last.to;
  const behind = words === '' ? ' |  |' : ` | ${words}`;
  return [{ from: at, to: at, insert: closes ? insert : behind }];
}

/** Takes out a cell with the pipe that parts it from its neighbour; an empty one at the end of a bare line with both. */
export function cellRemoved(
  text: string,
  { cells, opens, closes }: TableLine,
  place: number,
): readonly Edit[] {
  const cell = cells[place];
  if (!cell) return [];
  const isBlank = text.slice(cell.from, cell.to).trim() === '';
  const isLast = place > 0 && place === cells.length - 1 && (!closes || (isBlank && !opens));
  let { from, to } = cell;
  if (closes || !isLast) to += 1;
  if (isLast) from -= 1;
  if (isLast && text.charAt(from - 1) === ' ') from -= 1;
  if (place === 0 && !opens && text.charAt(to) === ' ') to += 1;
  return [{ from, to, insert: '' }];
}

/** Puts cells into another order: `order[k]` is the place before. A line that ends too early gets empty cells. */
export function cellsReordered(text: string, line: TableLine, order: readonly number[]): readonly Edit[] {
  const { cells, opens, closes } = line;
  const isMoved = order.some((from, to) => from !== to && Math.min(from, to) < cells.length);
  const isShort = order.some((from, to) => from !== to && Math.max(from, to) >= cells.length);
  if (!isMoved) return [];
  if (!isShort)
    return permute(text, opens && closes ? cells : cells.map((cell) => trimmed(text, cell)), order);
  const words = order.map((from) => {
    const cell = cells[from];
    return cell ? text.slice(cell.from, cell.to).trim() : '';
  });
  const [first, last] = [cells[0], cells.at(-1)];
  return first && last
    ? [
        {
          from: opens ? first.from - 1 : first.from,
          to: closes ? last.to + 1 : last.to,
          insert: `| ${words.join(' | ')} |`,
        },
      ]
    : [];
}

function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return words.trim() === '' ? { from, to: from } : { from: start, to: start + words.trim().length };
}

/** What each cell says, row by row, the header first. */
export function wordsIn(plan: Plan, field: TableField | undefined): readonly (readonly string[])[] {
  return (field?.cells ?? []).map((row) => row.map((cell) => wordsAt(plan.text, cell)));
}
