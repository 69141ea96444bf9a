/** A line of a file tree: an entry, or a blank or a lone guide between entries. */
export type TreeLine = TreeEntry | { readonly kind: 'gap'; readonly line: string };

export interface TreeEntry {
  readonly kind: 'entry';
  /** 0 for a root; its children are at 1. */
  readonly depth: number;
  /** A folder ends with `/`. */
  readonly name: string;
  /** What opens the comment: `# `, `// `, `← `; '' where only blanks part it from the name. */
  readonly mark: string;
  readonly comment: string;
  /** The line as it was read; left out for a new entry. */
  readonly read?: ReadEntry;
}

/** What the line said when it was read: an entry that says the same in the same place prints as it was. */
export interface ReadEntry {
  readonly line: string;
  /** Length of the drawing before the name. */
  readonly drawing: number;
  /** See `linksOf`. */
  readonly links: string;
  readonly name: string;
  readonly comment: string;
  /** Column at which the comment's mark stands; 0 without a comment. */
  readonly column: number;
}

/**
 * For each line, how the lines of the drawing run on beside it: for every depth from 1 up to its own, `+` where
 * another entry of that depth follows under the same parent, `-` where none does. A gap has none.
 */
export function linksOf(lines: readonly TreeLine[]): readonly string[] {
  const follows: boolean[] = [];
  const links: string[] = [];
  for (const line of [...lines].reverse()) {
    links.push(line.kind === 'gap' ? '' : linksAt(follows, line.depth));
  }
  return links.reverse();
}

/** Read from the last line upwards: `follows` says for each depth whether an entry was seen under the open parent. */
function linksAt(follows: boolean[], depth: number): string {
  const links = Array.from({ length: depth }, (_, at) => (follows[at + 1] ? '+' : '-')).join('');
  follows.length = Math.min(follows.length, depth);
  for (let at = follows.length; at < depth; at += 1) follows.push(false);
  follows.push(true);
  return links;
}

/** The entry at a place with everything below it: the places from it up to the one returned. */
export function familyEnd(lines: readonly TreeLine[], at: number): number {
  const entry = lines[at];
  if (entry?.kind !== 'entry') return at + 1;
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line?.kind === 'entry' && line.depth <= entry.depth) break;
    if (line?.kind === 'entry') end = next + 1;
  }
  return end;
}
