import type { Heading, Table } from '../../block.ts';
import type { Plan } from '../../plan.ts';
import type { Range } from '../../range.ts';
import { taskIds } from '../../workflow/taskIds.ts';
import { counted, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { inlineComments, unreadOf } from '../hidden.ts';

const box: Rule = {
  code: 'box-uncounted',
  severity: 'info',
  name: 'Boxes that are not counted',
  why: 'Boxes in code, comments and tables are words to GFM: nobody can tick them, and no total has them.',
  source: 'GFM, task list items',
  find: (plan) => [
    ...unreadOf(plan).code.flatMap((block) => boxesIn(plan, block, 'a code block')),
    ...inlineComments(plan.text).flatMap((comment) => boxesIn(plan, comment, 'a comment')),
    ...tablesOf(plan).flatMap((table) => boxesInCells(plan, table)),
  ],
};

/** Two lines at least: one is an example of the form. */
function boxesIn({ text }: Plan, { from, to }: Range, where: string): readonly Found[] {
  const found = [...text.slice(from, to).matchAll(BOX)];
  const [first] = found;
  if (!first || found.length < 2) return [];
  const at = from + first.index;
  const what = `${counted(found.length, 'box', 'boxes')} stand in ${where} and are not counted.`;
  return [{ from: at, to: at + first[0].length, what }];
}

function boxesInCells({ text }: Plan, { rows }: Table): readonly Found[] {
  const cells = rows.flatMap((row) => row.cells).filter(({ from, to }) => CELL.test(text.slice(from, to)));
  const [first] = cells;
  if (!first) return [];
  const what = `${counted(cells.length, 'box', 'boxes')} ${cells.length === 1 ? 'stands' : 'stand'} in a table and ${cells.length === 1 ? 'is' : 'are'} not counted.`;
  return [{ from: first.from, to: first.to, what }];
}

const BOX = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\][ \t]+\S[^\r\n]{0,60}/gm;
const CELL = /^\[[ xX]\](?:\s|$)/;

const task: Rule = {
  code: 'task-uncounted',
  severity: 'info',
  name: 'Tasks without a box',
  why: 'A heading or a table row can’t be ticked: these tasks are in no total and no progress.',
  source: 'GFM, task list items; known trouble in Spec Kitty and OpenSpec',
  find: (plan) => [...headings(plan), ...tableRows(plan)],
};

function headings(plan: Plan): readonly Found[] {
  const found = plan.blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.depth < 3) return [];
    const id = TASK.exec(plan.text.slice(block.content.from, block.content.to))?.[1];
    return id !== undefined && !taskIds(plan).byId.has(id) ? [block] : [];
  });
  const [first] = found;
  if (!first || found.length < 2) return [];
  const title = shortened(titleOf(plan, first));
  const what = `${counted(found.length, 'task')} are headings, “${title}” first, and are not counted.`;
  return [{ from: first.from, to: first.content.to, what }];
}

function titleOf({ text }: Plan, { content }: Heading): string {
  return text.slice(content.from, content.to).replace(/[*_`]+/g, '');
}

function tableRows(plan: Plan): readonly Found[] {
  return tablesOf(plan).flatMap(({ rows }) => {
    const found = rows.slice(1).flatMap(({ cells }) => {
      const [cell] = cells;
      const id = cell && TASK.exec(plan.text.slice(cell.from, cell.to))?.[1];
      return cell && id !== undefined && !taskIds(plan).byId.has(id) ? [cell] : [];
    });
    const [first] = found;
    if (!first || found.length < 2) return [];
    const what = `${counted(found.length, 'task')} are rows of a table, ${shortened(plan.text.slice(first.from, first.to))} first, and are not counted.`;
    return [{ from: first.from, to: first.to, what }];
  });
}

/** A task's ID at the head; ranges and lists of IDs are talk about tasks. */
const TASK = /^[^\p{L}\p{N}]*(T\d{3,4}[a-z]?|WP\d{2,})(?![\p{L}\p{N}])(?!\s*[-–—,&+]\s*(?:T|WP)?\d)/u;

function tablesOf({ blocks }: Plan): readonly Table[] {
  return blocks.filter((block): block is Table => block.kind === 'table');
}

export const uncounted: readonly Rule[] = [box, task];
