/**
 * Rows as aligned plain text. The first row is the heading; cells that are numbers stand to the right.
 *
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(rows) {
  const width = (/** @type {number} */ column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length));
  const line = (/** @type {readonly (string | number)[]} */ row) =>
    row
      .map((cell, column) =>
        typeof cell === 'number' ? String(cell).padStart(width(column)) : cell.padEnd(width(column)),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
