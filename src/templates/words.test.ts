import type { Heading, Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { findSlots } from '@/core/findSlots.ts';
import {
  blanks,
  boxesOf,
  byPhase,
  examples,
  folderOf,
  nodesOf,
  plans,
  source,
  tasksOf,
  trees,
} from './words.fixture.ts';

test('every template ships a blank and an example', () => {
  expect(blanks.length).toBeGreaterThanOrEqual(5);
  expect(examples.map(([name]) => folderOf(name))).toEqual(blanks.map(([name]) => folderOf(name)));
});

describe.each([...plans, ...trees])('%s', (_name, text) => {
  test('has plain line endings, no trailing space and one newline at its end', () => {
    expect(text).not.toMatch(/\r|\t|[^\S\n]$/m);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

describe.each(plans)('%s', (_name, text) => {
  const nodes = nodesOf(text);

  test('holds no raw HTML but comments', () => {
    const html = nodes.filter((node) => node.type === 'html').map((node) => node.value);
    expect(html.filter((value) => !/^<!--[^]*-->$/.test(value))).toEqual([]);
  });

  test('loses no rule to a setext heading', () => {
    const headings = nodes.filter((node): node is Heading => node.type === 'heading');
    expect(headings.map((node) => source(text, node)).filter((line) => !line.startsWith('#'))).toEqual([]);
  });

  test('gives every labelled line a paragraph of its own', () => {
    const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph');
    const shared = paragraphs
      .map((node) => source(text, node))
      .filter((words) => /\n\s*\*\*[^*]+\*\*/.test(words));
    expect(shared).toEqual([]);
  });

  test('shows every box as a box', () => {
    expect(boxesOf(text)).toHaveLength(text.match(/^ *- \[[ x]\] /gm)?.length ?? 0);
  });

  test('uses an ID once, and each series rises', () => {
    const ids = tasksOf(text).map((task) => task.id);
    for (const series of ['T', 'F']) {
      const numbers = ids.filter((id) => id.startsWith(series)).map((id) => Number(id.slice(1)));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  test('puts the tests of a phase above its features', () => {
    for (const tasks of byPhase(text)) {
      const series = tasks.map((task) => task.id.charAt(0)).join('');
      expect(series).not.toContain('FT');
    }
  });

  test('numbers its phases by place', () => {
    const numbers = [...text.matchAll(/^#{2,3} Phase (\S+?):/gm)].map((match) => Number(match[1]));
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  test('refers only to tasks that exist', () => {
    const known = new Set(tasksOf(text).map((task) => task.id));
    const referred = [...text.matchAll(/\b[TF]\d{3}\b/g)].map((match) => match[0]);
    expect(referred.filter((id) => known.size > 0 && !known.has(id))).toEqual([]);
  });

  test('marks story tasks with their own story, and no others', () => {
    for (const task of tasksOf(text)) {
      const own = /User Story (\d+)/.exec(task.phase)?.[1];
      expect([task.line, /\[US(\d+)\]/.exec(task.line)?.[1]]).toEqual([task.line, own]);
    }
  });

  test('keeps nothing that waits for a number', () => {
    expect(text).not.toMatch(/\bPhase N\b|\b[TF]XXX\b|\bOption \d/);
  });
});

describe.each(blanks)('%s', (name, text) => {
  test('has slots in square brackets only, each a short line', () => {
    const slots = findSlots(text);
    expect(slots.length).toBeGreaterThan(20);
    expect(slots.map((slot) => text.slice(slot.from, slot.to)).filter((slot) => !/^`?\[/.test(slot))).toEqual(
      [],
    );
    expect(slots.filter((slot) => slot.hint.length > 130).map((slot) => slot.hint)).toEqual([]);
  });

  test('has no brackets that are neither slot nor marker', () => {
    const slots = findSlots(text).map((slot) => text.slice(slot.from, slot.to).replaceAll('`', ''));
    const others = (text.match(/\[[^[\]]*\]/g) ?? []).filter((words) => !slots.includes(words));
    expect(others.filter((words) => !/^\[(?: |P|P\?|ID|Story|US\d)\]$/.test(words))).toEqual([]);
  });

  test('is untouched: no box is ticked', () => {
    expect(boxesOf(text).filter((box) => box.checked)).toEqual([]);
  });

  test('shows one of the trees that stand beside it', () => {
    const beside = trees.filter(([tree]) => folderOf(tree) === folderOf(name)).map(([, tree]) => tree);
    expect(beside.length === 0 || beside.some((tree) => text.includes('```text\n' + tree + '```'))).toBe(
      true,
    );
  });
});
