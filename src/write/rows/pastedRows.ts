import type { NewRow } from '@/core/arrange/pasteRows';

/** A row that pasted lines make. */
export interface PastedRow extends NewRow {
  /** It began with a bullet, a box or an ID: it is a row wherever it is pasted. */
  readonly item: boolean;
}

/**
 * The rows that pasted lines make, without their bullets and numbers: each with its box's mark, its ID and how deep it
 * stands. Markers such as `[P]` stay with the words; lines indented below an item's first go on with its words; blank
 * lines make no row. Undefined for text that holds what no row can: code, headings, tables.
 */
export function pastedRows(text: string): readonly PastedRow[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.some((line) => NO_ROW.test(line))) return undefined;
  const rows: PastedRow[] = [];
  const columns: number[] = [];
  let goesOn = false;
  for (const line of lines) {
    const words = line.replace(QUOTE, '');
    const column = columnOf(words);
    const row = readLine(words.trim());
    const last = rows.at(-1);
    if (!row) goesOn = false;
    else if (goesOn && last && !row.item && column > (columns.at(-1) ?? 0)) {
      rows[rows.length - 1] = { ...last, words: `${last.words}\n${row.words}` };
    } else {
      goesOn = row.item;
      rows.push({ ...row, depth: depthOf(columns, column) });
    }
  }
  return rows;
}

/** How many of the columns above, each further in than the one before, are to the left of this one. Keeps it among them. */
function depthOf(columns: number[], column: number): number {
  while (columns.length > 1 && (columns.at(-1) ?? 0) >= column) columns.pop();
  if (column > (columns.at(-1) ?? -1)) columns.push(column);
  return columns.length - 1;
}

function columnOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}

function readLine(line: string): Omit<PastedRow, 'depth'> | undefined {
  const behindBullet = line.replace(BULLET, '');
  const box = BOX.exec(behindBullet);
  const behindBox = behindBullet.slice(box?.[0].length ?? 0);
  const id = ID.exec(behindBox);
  const words = behindBox.slice(id?.[0].length ?? 0).trim();
  if (words === '' && !id) return undefined;
  return {
    item: behindBox !== line || id !== null,
    words,
    ...(box && box[1] !== undefined && box[1].trim() !== '' ? { mark: box[1] } : {}),
    ...(id?.[1] === undefined ? {} : { id: id[1] }),
  };
}

const NO_ROW = /^(?:[ \t]*(?:>[ \t]*)*(?:`{3}|~{3}|\|.*\|[ \t]*$)| {0,3}#{1,6}(?:[ \t]|$))/;
const QUOTE = /^(?:[ \t]*>[ \t]?)+/;
const BULLET = /^(?:[-*+•–]|\d{1,9}[.)])(?:\s+|$)/;
const BOX = /^\\?\[([ xX~/-]?)\\?\](?:\s+|$)/;
/** `T001`, `F-012:`, `**T003**`; a bare number or a word such as `HTTP2` is no ID. */
const ID = /^(?:\*\*|`|\[)?([A-Z]{1,4}-?\d{2,5}[a-z]?)(?:\*\*|`|\])?(?:[:.]?(?:\*\*)?:?\s+|$)/;
