/**
 * The rows that pasted lines make, without their bullets, numbers, boxes and task IDs: those are given anew. Markers
 * such as `[P]` stay with the words. Blank lines make no row.
 */
export function pastedRows(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map(withoutHead)
    .filter((words) => words !== '');
}

function withoutHead(line: string): string {
  const words = line.trim().replace(BULLET, '');
  const boxed = words.replace(BOX, '');
  return boxed.replace(ID, '').trim();
}

const BULLET = /^(?:>\s*)*(?:[-*+•–]|\d{1,9}[.)])(?:\s+|$)/;
const BOX = /^\\?\[[ xX~/-]?\\?\](?:\s+|$)/;
/** `T001`, `F-012:`, `**T003**`; a bare number or a word such as `HTTP2` is no ID. */
const ID = /^(?:\*\*|`|\[)?[A-Z]{1,4}-?\d{2,5}[a-z]?(?:\*\*|`|\])?(?:[:.]?(?:\*\*)?:?\s+|$)/;
