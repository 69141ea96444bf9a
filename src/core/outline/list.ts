import type { Block, Box, Item, List } from '../block.ts';
import type { Range } from '../range.ts';
import { CODE_INDENT } from './indented.ts';
import { indentOf, isBlank, skipIndent, skipMark } from './line.ts';
import type { Line } from './line.ts';
import { readListMarker } from './listMarker.ts';
import type { ListMarker } from './listMarker.ts';

/** A list whose last item may still go on. */
export interface OpenList {
  readonly kind: 'list';
  readonly from: number;
  readonly bullet: List['bullet'];
  readonly items: Item[];
  /** Of the open item. */
  children: Block[];
  item: OpenItem;
}

export interface OpenItem {
  readonly marker: Range;
  readonly number: number | undefined;
  /** Columns of indentation that a line needs to belong to the item. */
  readonly width: number;
  readonly contentColumn: number;
  /** The line with the marker: its start, its end, and the start of the next one. */
  readonly line: number;
  readonly lineEnd: number;
  readonly nextLine: number;
  /** Nothing at all stands behind the marker, not even a space. */
  readonly bare: boolean;
  /** No word has been seen yet. A blank line closes such an item. */
  empty: boolean;
  /** A blank line has closed the empty item. */
  over: boolean;
  box: Box | undefined;
}

export function openList(line: Line, marker: ListMarker): OpenList {
  return {
    kind: 'list',
    from: line.word,
    bullet: marker.bullet,
    items: [],
    children: [],
    item: openItem(line, marker),
  };
}

/** Reads the indentation that makes the line part of the open item. False, and nothing read, when it is not. */
export function continueItem({ item }: OpenList, line: Line): boolean {
  const blank = isBlank(line);
  const { over } = item;
  item.over = blank && (over || item.empty);
  item.empty &&= blank;
  if (!blank && (over || indentOf(line) < item.width)) return false;
  skipIndent(line, item.width);
  return true;
}

/** The marker of the list's next item, if the line begins with one. */
export function siblingMarker(list: OpenList, line: Line): ListMarker | undefined {
  if (indentOf(line) >= CODE_INDENT) return undefined;
  const marker = readListMarker(line, false);
  return marker?.bullet === list.bullet ? marker : undefined;
}

/** Closes the open item and opens the next one. */
export function openSibling(list: OpenList, line: Line, marker: ListMarker): void {
  list.items.push(finishItem(list));
  list.children = [];
  list.item = openItem(line, marker);
}

export function finishList(list: OpenList): List {
  const last = finishItem(list);
  list.items.push(last);
  return { kind: 'list', from: list.from, to: last.to, bullet: list.bullet, items: list.items };
}

function openItem(line: Line, { length, number }: ListMarker): OpenItem {
  const base = line.column;
  const from = line.word;
  skipMark(line, length);
  const bare = line.offset === line.end;
  const empty = isBlank(line);
  if (!empty) skipIndent(line, indentOf(line) > CODE_INDENT ? 1 : indentOf(line));
  const width = line.column - base + (empty ? 1 : 0);
  return {
    marker: { from, to: from + length },
    number,
    width,
    contentColumn: base + width,
    line: line.start,
    lineEnd: line.end,
    nextLine: line.next,
    bare,
    empty,
    over: false,
    box: undefined,
  };
}

function finishItem({ item, children }: OpenList): Item {
  const { marker, number, contentColumn, box, lineEnd } = item;
  const to = children.at(-1)?.to ?? lineEnd;
  return { kind: 'item', from: marker.from, to, marker, number, contentColumn, box, children };
}
