import type { Block } from './block.ts';
import type { Field, Plan } from './plan.ts';
import type { Range } from './range.ts';

/** Stretches of a plan's text that hold more than a quote's marks and that no field, heading or guidance has. Empty for any text. */
export function unseen(plan: Plan): readonly string[] {
  const left = leftOver(plan.text, { from: 0, to: plan.text.length }, seenRanges(plan));
  return left.filter((words) => !/^[\s>]+$/.test(words));
}

/** Stretches of words in blocks that nothing lets a person write: in no value, label, task's head or guidance. */
export function unwritable(plan: Plan): readonly string[] {
  const written = [...writtenRanges(plan), ...guidanceOf(plan)];
  return plan.blocks
    .flatMap(leavesOf)
    .flatMap((leaf) => leftOver(plan.text, leaf, written))
    .filter((words) => !/^[\s*_~>`|]+$/.test(words));
}

function seenRanges(plan: Plan): readonly Range[] {
  const fields = [...plan.fields.values()].map(({ part }) => part);
  const structure = plan.blocks.flatMap(structureOf);
  const mark = plan.text.startsWith('\uFEFF') ? [{ from: 0, to: 1 }] : [];
  return [...fields, ...structure, ...guidanceOf(plan), ...mark];
}

/** Headings, rules and the lines around front matter. */
function structureOf(block: Block): readonly Range[] {
  if (block.kind === 'heading' || block.kind === 'break') return [block];
  if (block.kind !== 'frontMatter') return [];
  return [
    { from: block.from, to: block.from + 3 },
    { from: block.to - 3, to: block.to },
  ];
}

function guidanceOf(plan: Plan): readonly Range[] {
  const inFields = [...plan.fields.values()].flatMap(({ guidance }) => guidance);
  return [...inFields, ...[...plan.sections.values()].flatMap(({ guidance }) => guidance)];
}

function writtenRanges(plan: Plan): readonly Range[] {
  return [...plan.values, ...[...plan.fields.values()].flatMap(headsOf)];
}

/** Labels with their dress; heads of rows: bullet, box, ID and markers. */
function headsOf(field: Field): readonly Range[] {
  const first =
    field.shape === 'value'
      ? field.value
      : field.shape === 'rows'
        ? field.rows[0]?.value
        : field.cells[0]?.[0];
  const label = field.label && first ? [{ from: field.part.from, to: first.from }] : [];
  const rows = field.shape === 'rows' ? field.rows : [];
  return [...label, ...rows.map(({ part, value }) => ({ from: part.from, to: value.from }))];
}

function leavesOf(block: Block): readonly Range[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(leavesOf);
    case 'item':
    case 'quote':
    case 'footnote':
      return block.children.flatMap(leavesOf);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    case 'heading':
    case 'break':
    case 'definition':
      return [];
    default:
      return block.lines;
  }
}

function leftOver(text: string, whole: Range, taken: readonly Range[]): readonly string[] {
  const pieces: string[] = [];
  let at = whole.from;
  for (const { from, to } of taken.toSorted((a, b) => a.from - b.from)) {
    if (from > at) pieces.push(text.slice(at, Math.min(from, whole.to)));
    at = Math.max(at, to);
    if (at >= whole.to) break;
  }
  if (at < whole.to) pieces.push(text.slice(at, whole.to));
  return pieces.filter((piece) => piece.trim() !== '');
}
