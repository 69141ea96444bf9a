/** A line of the plan as a person counts them, from 1. */
export interface TextLine {
  readonly number: number;
  readonly words: string;
  /** Offset of the first of its words. */
  readonly from: number;
}

/** The line that holds an offset, without the blanks around it. */
export function lineAt(text: string, offset: number): TextLine {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? text.length : end);
  return {
    number: (before.match(/\n/g)?.length ?? 0) + 1,
    words: line.trim(),
    from: start + line.length - line.trimStart().length,
  };
}

/** How many lines differ between two texts with the same number of lines. */
export function countChanged(before: string, after: string): number {
  const now = after.split(/\r?\n/);
  return before.split(/\r?\n/).filter((line, at) => line !== now[at]).length;
}
