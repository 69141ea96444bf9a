/**
 * A stretch of a paragraph's content. A paragraph is a list of runs, whether it comes from markdown or from the
 * editor; so the two can be compared.
 */
export type Run = TextRun | BreakRun | RawRun;

export interface TextRun {
  readonly kind: 'text';
  /** Never empty, without line endings. */
  readonly text: string;
  readonly marks: Marks;
}

export interface BreakRun {
  readonly kind: 'break';
  /** How the line ends: `\n` is a line of the source only, a backslash or two spaces before it break the line for the reader. */
  readonly source: string;
  readonly marks: Marks;
}

/** Markdown that the editor has no form for: an image, a tag, a reference. */
export interface RawRun {
  readonly kind: 'raw';
  readonly source: string;
  readonly marks: Marks;
}

/** Sorted names: `bold`, `code`, `italic`, `strike`, and a link as `linkMark` writes it. */
export type Marks = readonly string[];

export const softBreak = '\n';
export const hardBreak = '\\\n';

export interface Link {
  readonly href: string;
  readonly title: string | null;
}

export function linkMark({ href, title }: Link): string {
  return `link ${JSON.stringify([href, title])}`;
}

/** The link that a mark stands for, undefined for any other mark. */
export function linkOf(mark: string): Link | undefined {
  if (!mark.startsWith('link ')) return undefined;
  const [href, title]: [string, string | null] = JSON.parse(mark.slice('link '.length));
  return { href, title };
}

export function withMark(marks: Marks, mark: string): Marks {
  return marks.includes(mark) ? marks : [...marks.filter((other) => !rivals(other, mark)), mark].sort();
}

export function sameMarks(left: Marks, right: Marks): boolean {
  return left.length === right.length && left.every((mark, index) => mark === right[index]);
}

/** Text with its line endings as soft breaks. */
export function textRuns(text: string, marks: Marks): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) runs.push({ kind: 'break', source: softBreak, marks });
    if (line !== '') runs.push({ kind: 'text', text: line, marks });
  }
  return runs;
}

/** A stretch has one link at most. */
function rivals(left: string, right: string): boolean {
  return left.startsWith('link ') && right.startsWith('link ');
}
