import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { absentFields, absentSections, addAbsentSection, addField } from './arrange/fields.ts';
import { removeField } from './arrange/removeField.ts';
import { addSection } from './arrange/sections.ts';
import { isRefusal } from './change.ts';
import { cleanCopy } from './cleanCopy.ts';
import { detectTemplate } from './detectTemplate.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Field, Plan, Value } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { setValue, valueOf } from './setValue.ts';
import { tasksOf } from './tasksOf.ts';
import type { FieldKind } from './template.ts';
import { toggleTask } from './toggleTask.ts';
import { fieldAt } from './valueAt.ts';

const folder = process.env.PLANFORM_CORPUS ?? '';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

test('there are real plans to read', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (name) => {
  const bytes = readFileSync(join(folder, name));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const plan = readPlan(text, bestTemplate(text));

  test('is exported byte for byte when nothing was changed', () => {
    expect(Buffer.from(plan.text).equals(bytes)).toBe(true);
    expect(cleanCopy(plan, { sections: false, comments: false })).toBe(text);
  });

  test('shows every task that GFM shows, those with another mark, and nothing else', () => {
    const marks = tasksOf(plan).map(({ task }) => task.mark.from);
    const { drawn, others } = boxOffsets(text);
    expect(marks).toEqual([...drawn, ...others].sort((a, b) => a - b));
  });

  test('changes one character when a task is ticked', () => {
    const wrong = tasksOf(plan).filter(({ path, task }) => {
      const result = toggleTask(plan, path);
      if (isRefusal(result)) return true;
      const { text: after } = result.plan;
      return (
        after.slice(0, task.mark.from) + after.slice(task.mark.from + 1) !== withoutMark(text, task.mark)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('changes nothing when a value is written back', () => {
    const changed = plan.values.filter(({ path }) => {
      const result = setValue(plan, path, valueOf(plan, path));
      return isRefusal(result) || result.edits.length > 0 || result.plan.text !== text;
    });
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  test('takes one more of each kind of section that it may have several of', () => {
    const last = new Map([...plan.sections.values()].map((section) => [section.spec, section]));
    const refused = [...last.values()]
      .filter(({ spec, part }) => spec?.repeat && !/^\r?\n-/.test(text.slice(part.to)))
      .filter(({ path }) => isRefusal(addSection(plan, path)));
    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  test('takes any part of its template that it lacks, and lets any block of its own go', () => {
    const sections = sampled([...plan.sections.values()]);
    const added = sections.flatMap((section) => [
      ...absentSections(plan, section).map(
        ({ id }) => [id, addAbsentSection(plan, section.path, id)] as const,
      ),
      ...absentFields(plan, section)
        .filter(({ kind, label }) => label || !ROWS.has(kind))
        .map(({ id }) => [id, addField(plan, section.path, id)] as const),
    ]);
    const removed = sampled([...plan.fields.values()]).map(
      ({ path }) => [path, removeField(plan, path)] as const,
    );
    expect([...added, ...removed].filter(([, result]) => isRefusal(result)).map(([what]) => what)).toEqual(
      [],
    );
  });

  test('takes new words into any value, and changes no line but those of its field', () => {
    const wrong = sampled(plan.values).flatMap((value) => {
      const result = setValue(plan, value.path, draftFor(value, text.slice(value.from, value.to)));
      if (isRefusal(result)) return [`${value.path}: ${result.refused}`];
      const own = linesOf(plan, value);
      const { text: after } = result.plan;
      const kept =
        after.startsWith(text.slice(0, own.from)) && after.endsWith(text.slice(own.to)) && after !== text;
      return kept ? [] : [`${value.path}: a line outside of it changed`];
    });
    expect(wrong).toEqual([]);
  });
});

function bestTemplate(text: string): Plan['template'] {
  const [best] = detectTemplate(text, templates);
  return best && best.confidence >= 0.25 ? best.template : anyPlan;
}

/**
 * Offsets behind the `[` of each box that remark's GFM draws, and of each list item that remark leaves plain though it
 * begins with a box that holds nothing, or a sign that is no letter: `[~]`, `[-]`, `[]`.
 */
function boxOffsets(text: string): { drawn: readonly number[]; others: readonly number[] } {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const [drawn, others]: [number[], number[]] = [[], []];
  const visit = (node: Nodes): void => {
    const start = (node.position?.start.offset ?? 0) + shift;
    if (node.type === 'listItem') {
      const box = text.indexOf('[', start) + 1;
      if (typeof node.checked === 'boolean') drawn.push(box);
      else if (OTHER_BOX.test(text.slice(start, lineEnd(text, start)))) others.push(box);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(remark().use(remarkGfm).parse(text));
  return { drawn, others };
}

const OTHER_BOX = /^\S+\s+\\?\[[^\p{L}\p{N}\s\]]?\\?\]\*?\s+\S/u;

function withoutMark(text: string, { from, to }: { from: number; to: number }): string {
  return text.slice(0, from) + text.slice(to);
}

/** Words that any place can hold: a heading's part is a word, a cell has a pipe, prose has two paragraphs. */
function draftFor({ form }: Value, words: string): string {
  if (form === 'heading') return 'Renamed';
  if (form === 'blocks') return 'Written anew, with `a | b`.\n\nAnd a second paragraph: *said*.';
  if (form === 'raw') return linesFor(words);
  if (form === 'yaml') return 'written: anew';
  return form === 'code' ? 'first line\n\n```\nsecond line' : 'Written anew in `src/a.ts` | said';
}

/** Lines of front matter have a key, and what belongs to it. */
function linesFor(words: string): string {
  const key = /^[^\s:]+:/.exec(words)?.[0] ?? 'written:';
  return `${key}\n  - anew`;
}

/** Every value of a small plan, and about two hundred of a large one. */
/** Rows without a label beside other rows would be theirs: there such a field may be refused. */
const ROWS = new Set<FieldKind>(['tasks', 'list', 'files']);

function sampled<Part>(values: readonly Part[]): readonly Part[] {
  const step = process.env.PLANFORM_RUNS ? 1 : Math.ceil(values.length / 200);
  return values.filter((_, at) => at % step === 0);
}

function linesOf(plan: Plan, value: Value): { from: number; to: number } {
  const field: Field | undefined = fieldAt(plan, value.path);
  const { from, to } = field?.part ?? value;
  return { from: lineStart(plan.text, from), to: lineEnd(plan.text, to) };
}
