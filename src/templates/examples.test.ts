import { describe, expect, test } from 'vitest';
import { findSlots } from '@/core/findSlots.ts';
import {
  blanks,
  boxesOf,
  byPhase,
  childBoxes,
  examples,
  folderOf,
  source,
  tasksOf,
  treeOf,
} from './words.fixture.ts';

describe.each(examples)('%s', (name, text) => {
  test('has no slot left, no guidance and no reminder to remove something', () => {
    expect(findSlots(text).map((slot) => slot.hint)).toEqual([]);
    expect(text).not.toMatch(/<!--|^> Keep this section|Remove this section/m);
  });

  test('is a plan in the middle of its work, with 30 boxes or more', () => {
    const done = boxesOf(text).filter((box) => box.checked).length;
    expect(boxesOf(text).length).toBeGreaterThanOrEqual(30);
    expect(done).toBeGreaterThan(5);
    expect(done).toBeLessThan(boxesOf(text).length);
  });

  test('has the fixed headings of its blank, in their order', () => {
    const blank = blanks.find(([other]) => folderOf(other) === folderOf(name))?.[1] ?? '';
    const wanted = fixedHeadings(blank);
    expect(fixedHeadings(text).filter((heading) => wanted.includes(heading))).toEqual(wanted);
  });

  test('lets no two [P] tasks of a phase name one file, and none wait', () => {
    for (const tasks of byPhase(text)) {
      const parallel = tasks.filter((task) => task.line.includes('[P]'));
      const paths = parallel.flatMap((task) => task.line.match(/`[^`\s]*[/.][^`\s]*`/g) ?? []);
      expect(paths).toEqual([...new Set(paths)]);
      expect(parallel.filter((task) => task.needs.length > 0)).toEqual([]);
    }
  });

  test('waits for earlier tasks only, and for nothing open once done', () => {
    const tasks = tasksOf(text);
    for (const [index, task] of tasks.entries()) {
      const needed = task.needs.map((id) => tasks.slice(0, index).find((other) => other.id === id));
      expect(needed).not.toContain(undefined);
      expect(task.done && needed.some((other) => !other?.done)).toBe(false);
    }
  });

  test('ticks a parent exactly when nothing below it is open', () => {
    const wrong = boxesOf(text).filter((box) => {
      const below = box.children.flatMap(childBoxes);
      const open = below.some((child) => !child.checked && !source(text, child).startsWith('- [ ] ~~'));
      return below.length > 0 && box.checked === open;
    });
    expect(wrong.map((box) => source(text, box))).toEqual([]);
  });

  test('says in its Status how far its boxes are', () => {
    const status = /^- Status: Phase (\d+) In Progress$/m.exec(text);
    const begun = text.split(/^## (?:Phase )?/m).filter((part) => /^\d[^]*- \[x\]/.test(part));
    expect(status?.[1] ?? null).toBe(status && (begun.at(-1)?.charAt(0) ?? 'none begun'));
  });

  test('has a mitigation and an owner for every risk', () => {
    const risks = text.split('\n').filter((line) => /\| (?:High|Med|Low) \| (?:High|Med|Low) \|/.test(line));
    expect(risks.filter((line) => !/(?:\| [^|]*\w[^|]* ){5}\|$/.test(line))).toEqual([]);
    expect(risks.length > 0).toBe(text.includes('## Risk Management'));
  });
});

/** Headings below the title that every filled plan keeps word for word. */
function fixedHeadings(text: string): readonly string[] {
  const blocks = treeOf(text).children;
  return blocks.flatMap((block, index) => {
    const words = source(text, block);
    const next = blocks[index + 1];
    const removable =
      words.includes('(Optional)') || (next && source(text, next).includes('Remove this section'));
    const fixed = block.type === 'heading' && block.depth > 1 && findSlots(words).length === 0 && !removable;
    return fixed ? [words] : [];
  });
}
