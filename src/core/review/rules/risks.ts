import type { Plan, TableField, Value } from '../../plan.ts';
import { wholeSlot } from '../../findSlots.ts';
import { shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';

const mitigation: Rule = {
  code: 'risk-mitigation',
  severity: 'warning',
  name: 'Risk without a mitigation',
  why: 'The plan names this risk and does nothing about it.',
  source: 'Feature plan: every risk has a mitigation and an owner',
  find: (plan) => lackingIn(plan, /mitigat/i, 'no mitigation'),
};

const owner: Rule = {
  code: 'risk-owner',
  severity: 'warning',
  name: 'Risk without an owner',
  why: 'Nobody watches a risk that belongs to nobody.',
  source: 'Feature plan: every risk has a mitigation and an owner',
  find: (plan) => lackingIn(plan, /\bowner\b|responsible/i, 'no owner'),
};

function lackingIn(plan: Plan, column: RegExp, what: string): readonly Found[] {
  return [...plan.fields.values()].flatMap((field) => {
    if (field.shape !== 'table') return [];
    const risk = columnOf(plan, field, /\brisks?\b/i);
    const wanted = columnOf(plan, field, column);
    if (risk < 0 || wanted < 0 || risk === wanted) return [];
    return field.cells.slice(1).flatMap((cells) => {
      const [name, cell] = [cells[risk], cells[wanted]];
      if (!name || !cell || !says(plan, name) || says(plan, cell) || isSlot(plan, cell)) return [];
      return [
        {
          from: name.from,
          to: Math.max(name.to, cell.to),
          path: cell.path,
          what: `The risk “${shortened(wordsOf(plan, name))}” has ${what}.`,
        },
      ];
    });
  });
}

function columnOf(plan: Plan, { cells }: TableField, name: RegExp): number {
  return cells[0]?.findIndex((cell) => name.test(wordsOf(plan, cell))) ?? -1;
}

function says(plan: Plan, cell: Value): boolean {
  const words = wordsOf(plan, cell).replace(/[*_`]/g, '').trim();
  return !/^(?:[-–—?.…]*|tbd|todo|unknown)$/i.test(words) && !isSlot(plan, cell);
}

function isSlot(plan: Plan, cell: Value): boolean {
  return wholeSlot(wordsOf(plan, cell)) !== undefined;
}

function wordsOf({ text }: Plan, { from, to }: Value): string {
  return text.slice(from, to);
}

export const risks: readonly Rule[] = [mitigation, owner];
