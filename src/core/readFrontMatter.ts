import type { FrontMatter } from './block.ts';
import type { Range } from './range.ts';
import type { Unit } from './unit.ts';
import { yamlWordsEnd } from './yamlScalar.ts';

/** Each `key: value` line of the front matter is a labelled value; lines of any other shape are kept as they stand. */
export function readFrontMatter(text: string, { lines }: FrontMatter): readonly Unit[] {
  const units: Unit[] = [];
  let other: Range | undefined;
  lines.forEach((line, at) => {
    const unit = keyUnit(text, line, lines[at + 1]);
    const isBlank = text.slice(line.from, line.to).trim() === '';
    if (!unit && (other || !isBlank)) other = { from: other?.from ?? line.from, to: line.to };
    if (!unit) return;
    if (other) units.push(sourceUnit(other));
    other = undefined;
    units.push(unit);
  });
  return other ? [...units, sourceUnit(other)] : units;
}

function keyUnit(text: string, line: Range, next: Range | undefined): Unit | undefined {
  const [head, key] = KEY.exec(text.slice(line.from, line.to)) ?? [];
  if (head === undefined || key === undefined || (next && goesOn(text, next))) return undefined;
  const from = line.from + head.length;
  const to = yamlWordsEnd(text, from, line.to);
  if (to === undefined) return undefined;
  const label = { text: key, start: line.from, from: line.from, to: line.from + key.length, end: from };
  return { kind: 'yaml', label, quoted: false, part: line, words: { from, to }, prefix: '', guidance: [] };
}

/** A line that is indented or an item of a list belongs to the key above it. */
function goesOn(text: string, { from, to }: Range): boolean {
  return /^(?:[ \t]+\S|-(?:\s|$))/.test(text.slice(from, to));
}

function sourceUnit(lines: Range): Unit {
  return { kind: 'source', quoted: false, part: lines, words: lines, prefix: '', guidance: [] };
}

const KEY = /^([\p{L}_][\p{L}\p{N}_.-]*):(?:[ \t]+|$)/u;
