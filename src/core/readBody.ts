import type { Block, List, Paragraph, Quote } from './block.ts';
import { isComment } from './isComment.ts';
import { labelsOf, type Label } from './label.ts';
import { contentEnd, lineEnd, lineStart } from './lines.ts';
import type { Range } from './range.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { hasLabelledItems, readLabelledItems } from './readLabelledItems.ts';
import { holdsTasks } from './readRows.ts';
import type { Body, BodyGrammar, Unit } from './unit.ts';

/** The units of a body. Every block but blank lines and rules is in exactly one unit or in a unit's guidance. */
export function readBody(text: string, blocks: readonly Block[], grammar: BodyGrammar): Body {
  const reader: Reader = { text, grammar, units: [], guidance: [], quoted: false };
  for (const block of blocks) readBlock(reader, block);
  flush(reader);
  return { units: reader.units, guidance: reader.guidance };
}

interface Reader {
  readonly text: string;
  readonly grammar: BodyGrammar;
  readonly units: Unit[];
  guidance: Range[];
  /** Prose that more blocks may join. */
  run?: Run;
  quoted: boolean;
}

interface Run {
  readonly label: Label | undefined;
  readonly from: number;
  readonly prefix: string;
  readonly guidance: readonly Range[];
  words: Range | undefined;
  /** Blocks behind the label's own paragraph, or all of them. */
  count: number;
  /** The only block, when it is a list. */
  list: List | undefined;
}

function readBlock(reader: Reader, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      return readParagraph(reader, block);
    case 'list':
      return readList(reader, block);
    case 'quote':
      return readQuote(reader, block);
    case 'fence':
      return addLabelled(reader, block, { kind: 'fence', fence: block });
    case 'table':
      return addLabelled(reader, block, { kind: 'table', table: block });
    case 'html':
      return isComment(reader.text, block) ? addGuidance(reader, block) : join(reader, block);
    case 'frontMatter':
      reader.units.push(...readFrontMatter(reader.text, block));
      return;
    case 'indented':
    case 'definition':
    case 'footnote':
    case 'heading':
    case 'item':
      return join(reader, block);
    case 'break':
      return flush(reader);
  }
}

/** Each label of a paragraph begins a unit; lines without one go on with what stands before them. */
function readParagraph(reader: Reader, paragraph: Paragraph): void {
  if (isShort(reader)) flush(reader);
  const { text, grammar } = reader;
  paragraph.lines.forEach((line, at) => {
    const labels = labelsOf(text, line, grammar.plainLabels);
    if (labels.length === 0) {
      if (at === 0) join(reader, paragraph, line);
      else if (reader.run) extend(reader.run, line);
    }
    labels.forEach(({ label, to, next }, place) => {
      flush(reader);
      reader.run = startRun(reader, place === 0 ? lineStart(text, line.from) : label.start, line.from, label);
      extend(reader.run, { from: label.end, to: Math.max(label.end, to) });
      if (next !== undefined) flush(reader, next);
    });
  });
}

function isShort({ run, grammar }: Reader): boolean {
  return (
    run?.label !== undefined && !isBareLabel(run) && grammar.shortLabels.has(run.label.text.toLowerCase())
  );
}

function readList(reader: Reader, list: List): void {
  const { text, grammar, run } = reader;
  if (holdsTasks(text, list, grammar)) return addLabelled(reader, list, { kind: 'tasks', list });
  if (isBareLabel(run) || isShort(reader)) return addLabelled(reader, list, { kind: 'list', list });
  if (!hasLabelledItems(text, list, grammar)) return join(reader, list);
  flush(reader);
  reader.units.push(...readLabelledItems(text, list, grammar, reader.quoted, takeGuidance(reader)));
}

/** A quote is a unit of its own, or several when its lines are labelled. */
function readQuote(reader: Reader, quote: Quote): void {
  flush(reader);
  const wasQuoted = reader.quoted;
  reader.quoted = true;
  for (const child of quote.children) readBlock(reader, child);
  if (quote.children.length === 0) join(reader, quote);
  flush(reader);
  reader.quoted = wasQuoted;
}

/** A list, table or fence: the label alone before it is its label. Blank lines of code that ends a list are nobody's. */
function addLabelled(
  reader: Reader,
  block: Block,
  unit: Pick<Unit, 'kind' | 'list' | 'table' | 'fence'>,
): void {
  const { run, text, quoted } = reader;
  const bare = run && isBareLabel(run) ? run : undefined;
  if (bare) reader.run = undefined;
  else flush(reader);
  const end = block.kind === 'list' ? contentEnd(text, block) : block.to;
  const part = { from: bare ? bare.from : lineStart(text, block.from), to: lineEnd(text, end) };
  const prefix = prefixAt(text, block.from);
  const guidance = bare?.guidance ?? takeGuidance(reader);
  const rest = { ...unit, quoted, part, words: block, prefix, guidance };
  reader.units.push(bare?.label ? { ...rest, label: bare.label } : rest);
}

function addGuidance(reader: Reader, block: Block): void {
  flush(reader);
  reader.guidance.push({ from: block.from, to: block.to });
}

/** Adds a block, or the first of its lines, to the prose before it, or begins a new unit of prose with it. */
function join(reader: Reader, block: Block, words: Range = block): void {
  reader.run ??= startRun(reader, lineStart(reader.text, block.from), block.from, undefined);
  const { run } = reader;
  run.list = run.count === 0 && block.kind === 'list' ? block : undefined;
  run.count += 1;
  extend(run, words);
}

/** `at` is where the words' first line begins, behind the prefix of its container. */
function startRun(reader: Reader, from: number, at: number, label: Label | undefined): Run {
  const prefix = prefixAt(reader.text, at);
  const guidance = takeGuidance(reader);
  return { label, from, prefix, guidance, words: undefined, count: 0, list: undefined };
}

function extend(run: Run, { from, to }: Range): void {
  const isEmpty = !run.words || run.words.from === run.words.to;
  run.words = isEmpty ? { from, to } : { from: run.words?.from ?? from, to };
}

/** Ends the prose; `next` is given where another label begins on its line. */
function flush(reader: Reader, next?: number): void {
  const { run, text, quoted } = reader;
  if (!run) return;
  reader.run = undefined;
  const { label, prefix, guidance, list } = run;
  const end = label?.end ?? run.from;
  const words = run.words ?? { from: end, to: end };
  const part = { from: run.from, to: next ?? lineEnd(text, list ? contentEnd(text, words) : words.to) };
  const unit = { quoted, part, words, prefix, guidance, ...(next === undefined ? {} : ONE_LINE) };
  if (label) reader.units.push({ ...unit, kind: 'prose', label });
  else if (list && !quoted) reader.units.push({ ...unit, kind: 'list', list });
  else reader.units.push({ ...unit, kind: 'prose' });
}

function isBareLabel(run: Run | undefined): boolean {
  return run?.label !== undefined && run.count === 0 && (!run.words || run.words.from === run.words.to);
}

function takeGuidance(reader: Reader): readonly Range[] {
  if (reader.guidance.length === 0) return NONE;
  const taken = reader.guidance;
  reader.guidance = [];
  return taken;
}

const NONE: readonly Range[] = [];
const ONE_LINE = { oneLine: true } as const;

/** What stands before `at` on its line: the prefix of a quote, blanks of an indentation. */
function prefixAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return start === at ? '' : text.slice(start, at).replace(/[^>\s]/g, ' ');
}
