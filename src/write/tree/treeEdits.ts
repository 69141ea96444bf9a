import { familyEnd, type TreeEntry, type TreeLine } from './treeLines.ts';

/** A tree after a change, and the place of the entry that it was about. */
export interface TreeChange {
  readonly lines: readonly TreeLine[];
  readonly at: number;
}

/** An empty entry below the one at a place: as its first child, or as its sibling. A root gets children only. */
export function addEntry(lines: readonly TreeLine[], at: number, inside: boolean): TreeChange {
  const entry = lines[at];
  const isChild = entry?.kind === 'entry' && (inside || entry.depth === 0);
  const depth = entry?.kind === 'entry' ? entry.depth + (isChild ? 1 : 0) : 0;
  const place = isChild ? at + 1 : familyEnd(lines, at);
  const added: TreeEntry = { kind: 'entry', depth, name: '', mark: '', comment: '' };
  return { lines: [...lines.slice(0, place), added, ...lines.slice(place)], at: place };
}

/** Without an entry and what is in it; undefined when nothing would be left. */
export function removeEntry(lines: readonly TreeLine[], at: number): TreeChange | undefined {
  const rest = [...lines.slice(0, at), ...lines.slice(familyEnd(lines, at))];
  const before = rest.findLastIndex((line, place) => line.kind === 'entry' && place < at);
  const next = rest.findIndex((line) => line.kind === 'entry');
  return next < 0 ? undefined : { lines: rest, at: before < 0 ? next : before };
}

/** Into the sibling above, as its last entry; undefined where there is none. */
export function indentEntry(lines: readonly TreeLine[], at: number): TreeChange | undefined {
  return siblingAbove(lines, at) === undefined ? undefined : { lines: shifted(lines, at, 1), at };
}

/** Out of its folder, behind it; what followed it there becomes its own. Undefined for what is not inside a folder. */
export function outdentEntry(lines: readonly TreeLine[], at: number): TreeChange | undefined {
  const entry = lines[at];
  if (entry?.kind !== 'entry' || entry.depth < 2) return undefined;
  return { lines: shifted(lines, at, -1), at };
}

/** Changes places with the sibling above or below; undefined at the end. */
export function moveEntry(lines: readonly TreeLine[], at: number, by: -1 | 1): TreeChange | undefined {
  const other = by < 0 ? siblingAbove(lines, at) : siblingBelow(lines, at);
  if (other === undefined) return undefined;
  const [first, second] = by < 0 ? [other, at] : [at, other];
  const ends = [familyEnd(lines, first), familyEnd(lines, second)] as const;
  const moved = [
    ...lines.slice(0, first),
    ...lines.slice(second, ends[1]),
    ...lines.slice(ends[0], second),
    ...lines.slice(first, ends[0]),
    ...lines.slice(ends[1]),
  ];
  return { lines: moved, at: by < 0 ? other : at + ends[1] - ends[0] };
}

/** The tree with other words in one entry. */
export function writeEntry(
  lines: readonly TreeLine[],
  at: number,
  part: 'name' | 'comment',
  words: string,
): readonly TreeLine[] {
  const plain = words.replace(/[\r\n│├└]+/g, ' ');
  return lines.map((each, place) =>
    place === at && each.kind === 'entry'
      ? { ...each, [part]: part === 'name' && each.depth === 0 ? rootName(plain) : plain }
      : each,
  );
}

/** A root without a name would be a blank line. */
function rootName(words: string): string {
  return words.replace(/^[\s|+`\\]+|─/g, '') || './';
}

function shifted(lines: readonly TreeLine[], at: number, by: -1 | 1): readonly TreeLine[] {
  const end = familyEnd(lines, at);
  return lines.map((line, place) =>
    place >= at && place < end && line.kind === 'entry' ? { ...line, depth: line.depth + by } : line,
  );
}

function siblingAbove(lines: readonly TreeLine[], at: number): number | undefined {
  return siblingFrom(lines, at, -1);
}

function siblingBelow(lines: readonly TreeLine[], at: number): number | undefined {
  return siblingFrom(lines, at, 1);
}

function siblingFrom(lines: readonly TreeLine[], at: number, by: -1 | 1): number | undefined {
  const entry = lines[at];
  if (entry?.kind !== 'entry') return undefined;
  for (let place = at + by; lines[place]; place += by) {
    const line = lines[place];
    if (line?.kind !== 'entry' || line.depth > entry.depth) continue;
    return line.depth === entry.depth ? place : undefined;
  }
  return undefined;
}
