import type { Row, Table } from '../block.ts';
import type { Range } from '../range.ts';
import { CODE_INDENT } from './indented.ts';
import { indentOf } from './line.ts';
import type { Line } from './line.ts';
import { isLonePipe, readDelimiterRow, readRow } from './tableRow.ts';

/** A table that may have further rows. */
export interface OpenTable {
  readonly kind: 'table';
  readonly from: number;
  to: number;
  readonly rows: Row[];
  readonly delimiter: Range;
  readonly align: Table['align'];
}

/** The table that the line opens as delimiter row of the header above it, if it does. */
export function openTable(header: Range, line: Line): OpenTable | undefined {
  if (indentOf(line) >= CODE_INDENT) return undefined;
  const { text, word, end } = line;
  const align = readDelimiterRow(text, word, end);
  if (!align || isLonePipe(text, header.from, header.to)) return undefined;
  const row = readRow(text, header.from, header.to);
  if (row.cells.length !== align.length) return undefined;
  return {
    kind: 'table',
    from: header.from,
    to: end,
    rows: [row],
    delimiter: { from: word, to: end },
    align,
  };
}

export function addRow(table: OpenTable, line: Line): void {
  table.rows.push(readRow(line.text, line.word, line.end));
  table.to = line.end;
}

export function finishTable({ from, to, rows, delimiter, align }: OpenTable): Table {
  return { kind: 'table', from, to, rows, delimiter, align };
}
