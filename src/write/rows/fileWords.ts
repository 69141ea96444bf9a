/** What a line of a file list says: `` `src/a.ts` – what it is for ``. */
export interface FileWords {
  readonly path: string;
  readonly purpose: string;
  /** What stands between them, as this line has it. */
  readonly dash: string;
}

/** Reads a row of files; undefined for words of another shape, which are then edited as they stand. */
export function readFileWords(words: string): FileWords | undefined {
  if (words.trim() === '') return { path: '', purpose: '', dash: DASH };
  const match = SHAPE.exec(words);
  if (!match) return undefined;
  const [, path = '', dash, purpose = ''] = match;
  return { path, purpose, dash: dash ?? DASH };
}

/** The row's words. A path without a purpose has no dash; a purpose without a path gets a slot for it. */
export function writeFileWords({ path, purpose, dash }: FileWords): string {
  if (path === '' && purpose === '') return '';
  const ticked = `\`${path === '' ? PATH_SLOT : path.replaceAll('`', '')}\``;
  return purpose === '' ? ticked : `${ticked}${dash}${purpose}`;
}

const DASH = ' – ';
const PATH_SLOT = '[Path of the file]';
const SHAPE = /^`([^`\n]+)`(?:(\s+[-–—:]+\s+|:\s+)([^\n]*))?$/;
