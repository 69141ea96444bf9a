import type { Block, Fence, Html, List, Paragraph, Quote, Table } from './block.ts';
import { boldLabelAt, plainLabelAt, type Label } from './label.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Range } from './range.ts';
import { holdsTasks, itemPrefix } from './readRows.ts';
import type { TaskGrammar } from './task.ts';

/**
 * What stands in a body, unit by unit, before a template names it. Every block but blank lines and rules is in
 * exactly one unit or in a unit's guidance.
 */
export interface Unit {
  readonly kind: 'prose' | 'list' | 'tasks' | 'table' | 'fence' | 'frontMatter' | 'source';
  readonly label?: Label;
  /** Stands in a block quote. */
  readonly quoted: boolean;
  readonly part: Range;
  /** The words, for units that are one value. */
  readonly words: Range;
  /** What the words' lines after the first begin with. */
  readonly prefix: string;
  readonly list?: List;
  readonly table?: Table;
  readonly fence?: Fence;
  readonly guidance: readonly Range[];
}

export interface Body {
  readonly units: readonly Unit[];
  /** Comments with no unit behind them. */
  readonly guidance: readonly Range[];
}

export interface BodyGrammar extends TaskGrammar {
  /** Labels that count without bold: a template names them. */
  readonly plainLabels: ReadonlySet<string>;
  /** Labels whose value is their own paragraph only, in lower case; any other takes the prose below it too. */
  readonly shortLabels: ReadonlySet<string>;
}

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
  readonly label?: Label;
  readonly partFrom: number;
  words?: Range;
  prefix: string;
  readonly blocks: Block[];
  readonly guidance: readonly Range[];
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
      return addAlone(reader, block, 'frontMatter');
    case 'indented':
    case 'definition':
    case 'heading':
    case 'item':
      return join(reader, block);
    case 'break':
      return flush(reader);
  }
}

function readParagraph(reader: Reader, paragraph: Paragraph): void {
  let open = false;
  if (isShort(reader)) flush(reader);
  paragraph.lines.forEach((line, at) => {
    const label = boldLabelAt(reader.text, line.from, line.to) ?? knownPlainLabel(reader, line);
    if (label) {
      flush(reader);
      reader.run = startRun(reader, line.from, label);
      open = true;
    } else if (at === 0) {
      join(reader, paragraph, line);
      open = true;
    }
    if (open && reader.run) extend(reader.run, label ? { from: label.end, to: line.to } : line);
  });
}

function isShort({ run, grammar }: Reader): boolean {
  return (
    run?.label !== undefined && !isBareLabel(run) && grammar.shortLabels.has(run.label.text.toLowerCase())
  );
}

function knownPlainLabel(reader: Reader, line: Range): Label | undefined {
  if (reader.grammar.plainLabels.size === 0) return undefined;
  const label = plainLabelAt(reader.text, line.from, line.to);
  return label && reader.grammar.plainLabels.has(label.text.toLowerCase()) ? label : undefined;
}

function readList(reader: Reader, list: List): void {
  if (holdsTasks(reader.text, list, reader.grammar))
    return addLabelled(reader, list, { kind: 'tasks', list });
  if (isBareLabel(reader.run) || isShort(reader)) return addLabelled(reader, list, { kind: 'list', list });
  if (!reader.run && hasLabelledItems(reader, list)) return readLabelledItems(reader, list);
  join(reader, list);
}

function hasLabelledItems(reader: Reader, list: List): boolean {
  if (reader.grammar.plainLabels.size === 0) return false;
  return list.items.some((item) => knownPlainLabel(reader, contentLine(reader.text, item.marker.to)));
}

/** A list whose items are labelled fields: `- Status: Draft`. */
function readLabelledItems(reader: Reader, list: List): void {
  for (const item of list.items) {
    const line = contentLine(reader.text, item.marker.to);
    const label = knownPlainLabel(reader, line);
    const part = { from: lineStart(reader.text, item.marker.from), to: lineEnd(reader.text, item.to) };
    const nested = item.children.find((child) => child.kind === 'list');
    const from = label ? label.end : line.from;
    const base = {
      part,
      quoted: reader.quoted,
      prefix: itemPrefix(reader.text, item),
      guidance: takeGuidance(reader),
    };
    const labelled = label ? { ...base, label } : base;
    if (nested && from >= line.to)
      reader.units.push({ ...labelled, kind: 'list', words: nested, list: nested });
    else reader.units.push({ ...labelled, kind: 'prose', words: { from, to: Math.max(from, item.to) } });
  }
}

function contentLine(text: string, from: number): Range {
  let at = from;
  const to = lineEnd(text, from);
  while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return { from: at, to };
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

/** A list, table or fence: the label alone before it is its label. */
function addLabelled(
  reader: Reader,
  block: Block,
  unit: Pick<Unit, 'kind' | 'list' | 'table' | 'fence'>,
): void {
  const { run } = reader;
  const bare = run && isBareLabel(run) ? run : undefined;
  if (bare) reader.run = undefined;
  else flush(reader);
  const part = partOf(reader.text, bare ? bare.partFrom : block.from, block.to);
  const prefix = prefixAt(reader.text, block.from);
  const rest = {
    ...unit,
    quoted: reader.quoted,
    part,
    words: block,
    prefix,
    guidance: bare?.guidance ?? takeGuidance(reader),
  };
  reader.units.push(bare?.label ? { ...rest, label: bare.label } : rest);
}

function addAlone(reader: Reader, block: Block, kind: Unit['kind']): void {
  flush(reader);
  const part = partOf(reader.text, block.from, block.to);
  reader.units.push({
    kind,
    quoted: reader.quoted,
    part,
    words: block,
    prefix: '',
    guidance: takeGuidance(reader),
  });
}

function addGuidance(reader: Reader, block: Block): void {
  flush(reader);
  reader.guidance.push({ from: block.from, to: block.to });
}

/** Adds a block, or the first of its lines, to the prose before it, or begins a new unit of prose with it. */
function join(reader: Reader, block: Block, words: Range = block): void {
  reader.run ??= startRun(reader, block.from, undefined);
  reader.run.blocks.push(block);
  extend(reader.run, words);
}

function startRun(reader: Reader, from: number, label: Label | undefined): Run {
  const run: Run = {
    partFrom: lineStart(reader.text, from),
    prefix: prefixAt(reader.text, from),
    blocks: [],
    guidance: takeGuidance(reader),
  };
  return label ? { ...run, label } : run;
}

function extend(run: Run, range: Range): void {
  const empty = !run.words || run.words.from === run.words.to;
  run.words = empty
    ? { from: range.from, to: range.to }
    : { from: run.words?.from ?? range.from, to: range.to };
}

function flush(reader: Reader): void {
  const { run, text } = reader;
  if (!run) return;
  reader.run = undefined;
  const words = run.words ?? { from: run.label?.end ?? run.partFrom, to: run.label?.end ?? run.partFrom };
  const [only] = run.blocks;
  const list =
    !run.label && !reader.quoted && run.blocks.length === 1 && only?.kind === 'list' ? only : undefined;
  const unit: Unit = {
    kind: list ? 'list' : 'prose',
    quoted: reader.quoted,
    part: { from: run.partFrom, to: lineEnd(text, words.to) },
    words,
    prefix: run.prefix,
    guidance: run.guidance,
  };
  const withList = list ? { ...unit, list } : unit;
  reader.units.push(run.label ? { ...withList, label: run.label } : withList);
}

function isBareLabel(run: Run | undefined): boolean {
  return (
    run?.label !== undefined && run.blocks.length === 0 && (!run.words || run.words.from === run.words.to)
  );
}

function takeGuidance(reader: Reader): readonly Range[] {
  const taken = reader.guidance;
  reader.guidance = [];
  return taken;
}

function isComment(text: string, block: Html): boolean {
  return block.condition === 2 && /^<!--[^]*-->\s*$/.test(text.slice(block.from, block.to));
}

function partOf(text: string, from: number, to: number): Range {
  return { from: lineStart(text, from), to: lineEnd(text, to) };
}

/** What stands before `at` on its line: the prefix of a quote, blanks of an indentation. */
function prefixAt(text: string, at: number): string {
  return text.slice(lineStart(text, at), at).replace(/[^>\s]/g, ' ');
}
