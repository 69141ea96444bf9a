import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import { runs } from '../runs.fixture.ts';
import { calmPlans, drafts, plans } from '../texts.fixture.ts';
import { toggleMarker, toggleTask } from '../toggleTask.ts';
import { wordsAt } from '../value.ts';
import { addRows } from './addRows.ts';
import { duplicateRow } from './duplicateRow.ts';
import { indentRow, outdentRow } from './indentRow.ts';
import { moveRow, moveRowNear, moveRowTo } from './moveRow.ts';
import { removeRow } from './removeRow.ts';
import { familyOf, placeOf } from './rowPlace.ts';

describe('rows of any plan', () => {
  test('a tick changes one character, and ticking again brings it back', () =>
    forRows((plan, row) => {
      const ticked = row.task && done(toggleTask(plan, row.path));
      if (!ticked) return;
      const { from, to } = row.task.mark;
      const { text } = ticked;
      expect(text.slice(0, from) + text.slice(from + 1)).toBe(plan.text.slice(0, from) + plan.text.slice(to));
      const back = done(toggleTask(ticked, row.path));
      expect(back?.text.slice(from + 1)).toBe(plan.text.slice(to));
    }));

  test('a row added behind another and removed again leaves the same bytes', () =>
    forRows((plan, row, draft) => {
      const place = placeOf(plan, row.path);
      const added = done(addRows(plan, row.path, [draft]));
      if (!added || !place) return;
      const path = pathOf(row, place.field.rows.indexOf(place.row) + familyOf(place.field, place.row).length);
      expect(done(removeRow(added, path))?.text).toBe(plan.text);
    }));

  test('a row added before another and removed again leaves the same bytes', () =>
    forRows((plan, row) => {
      const place = placeOf(plan, row.path);
      const added = done(addRows(plan, row.path, ['one', 'two'], 'before'));
      if (!added || !place) return;
      const path = pathOf(row, place.field.rows.indexOf(place.row));
      const less = done(removeRow(added, path));
      expect(less && done(removeRow(less, path))?.text).toBe(plan.text);
    }));

  test('a row moved among its siblings and back leaves the same bytes', () =>
    forRows((plan, row, _, to) => {
      const found = placeOf(plan, row.path);
      const place = to % Math.max(1, found?.siblings.length ?? 0);
      const there = done(moveRowTo(plan, row.path, place));
      if (!there || !found || row.behind) return;
      const path = pathNear(there, row, place);
      expect(path && done(moveRowTo(there, path, found.place))?.text).toBe(plan.text);
    }));

  test('a row duplicated and removed again leaves the same bytes', () =>
    forRows((plan, row) => {
      const found = placeOf(plan, row.path);
      const twice = done(duplicateRow(plan, row.path));
      if (!twice || !found) return;
      const path = pathOf(row, found.field.rows.indexOf(found.row) + familyOf(found.field, found.row).length);
      expect(done(removeRow(twice, path))?.text).toBe(plan.text);
    }));

  test('a row indented and outdented again leaves the same bytes', () =>
    forRows((plan, row) => {
      const found = placeOf(plan, row.path);
      const above = found?.siblings[found.place - 1];
      const inside = done(indentRow(plan, row.path));
      if (!inside || !above || inside === plan || columnOf(plan, above) !== columnOf(plan, row)) return;
      if (!countsUp(found.siblings)) return;
      expect(done(outdentRow(inside, row.path))?.text).toBe(plan.text);
    }));

  test('a marker put on and taken off again leaves the same bytes', () =>
    forRows((plan, row) => {
      if (row.task?.markers.some(({ name }) => name === 'P')) return;
      const marked = done(toggleMarker(plan, row.path, 'P'));
      if (!marked) return;
      expect(done(toggleMarker(marked, row.path, 'P'))?.text).toBe(plan.text);
    }));

  test('no words get lost or changed when a row moves anywhere', () =>
    forRows((plan, row, _, to) => {
      const rows = [...plan.rowByPath.values()];
      const near = rows[to % Math.max(1, rows.length)];
      const moved = near && done(moveRowNear(plan, row.path, near.path, to % 2 === 0 ? 'before' : 'after'));
      if (!moved) return;
      expect(wordsOf(moved)).toEqual(wordsOf(plan));
    }));

  test('no words get lost or changed when a row is indented or outdented', () =>
    forRows((plan, row, _, to) => {
      const moved = done((to % 2 === 0 ? indentRow : outdentRow)(plan, row.path));
      if (!moved) return;
      expect(wordsOf(moved)).toEqual(wordsOf(plan));
    }));

  test('the edits of a change are the difference of the texts', () =>
    forRows((plan, row, draft) => {
      for (const result of [
        addRows(plan, row.path, [draft, 'b']),
        removeRow(plan, row.path),
        moveRow(plan, row.path, 1),
        indentRow(plan, row.path),
      ]) {
        if (isRefusal(result)) continue;
        expect(applyEdits(plan.text, result.edits)).toBe(result.plan.text);
      }
    }));
});

describe('rows of a plan of a template', () => {
  test('one can be added behind any, and before', () =>
    forCalmRows((plan, row) => {
      expect(addRows(plan, row.path, ['words'])).not.toHaveProperty('refused');
      expect(addRows(plan, row.path, ['', 'words'], 'before')).not.toHaveProperty('refused');
    }));
  test('any can be ticked', () =>
    forCalmRows((plan, row) => {
      expect(row.task ? toggleTask(plan, row.path) : {}).not.toHaveProperty('refused');
    }));
  test('any can be duplicated, indented and outdented', () =>
    forCalmRows((plan, row) => {
      expect(duplicateRow(plan, row.path)).not.toHaveProperty('refused');
      expect(indentRow(plan, row.path)).not.toHaveProperty('refused');
      expect(outdentRow(plan, row.path)).not.toHaveProperty('refused');
    }));
  test('any can be moved up and down', () =>
    forCalmRows((plan, row) => {
      expect(moveRow(plan, row.path, 1)).not.toHaveProperty('refused');
      expect(moveRow(plan, row.path, -1)).not.toHaveProperty('refused');
    }));
  test('any but the only one can be removed', () =>
    forCalmRows((plan, row) => {
      const field = plan.fields.get(row.field);
      const family = field?.shape === 'rows' ? familyOf(field, row).length : 0;
      const isOnly = field?.shape === 'rows' && family === field.rows.length;
      expect(isOnly ? {} : removeRow(plan, row.path)).not.toHaveProperty('refused');
    }));
});

/** The numbers of a list go up by one, or it has none. Others are put right by a move, and stay right. */
function countsUp(rows: readonly Row[]): boolean {
  const [first] = rows.map(({ item }) => item.number);
  return rows.every(({ item }, at) => first === undefined || item.number === first + at);
}

type Check = (plan: Plan, row: Row, draft: string, place: number) => void;

function forRows(check: Check): void {
  tryOn(plans(), check);
}

function forCalmRows(check: Check): void {
  tryOn(calmPlans(), check);
}

function tryOn(some: fc.Arbitrary<Plan>, check: Check): void {
  const property = fc.property(some, fc.nat(), drafts(), fc.nat(), (plan, which, draft, place) => {
    const rows = [...plan.rowByPath.values()];
    const row = rows[which % Math.max(1, rows.length)];
    if (row) check(plan, row, draft, place);
  });
  fc.assert(property, { numRuns: runs() });
}

function done(result: Change | Refusal): Plan | undefined {
  return isRefusal(result) ? undefined : result.plan;
}

function pathOf(row: Row, order: number): string {
  return `${row.field}/${order + 1}`;
}

/** The path of the row at a place among the siblings that a row had. */
function pathNear(plan: Plan, { field, parent }: Row, place: number): string | undefined {
  const list = plan.fields.get(field);
  const rows = list?.shape === 'rows' ? list.rows : [];
  const siblings = rows.filter((row) => row.parent === parent && !row.behind);
  return siblings[place]?.path;
}

function columnOf({ text }: Plan, { part, item }: Row): string {
  return text.slice(part.from, item.marker.from);
}

/** All that the plan says, a row's fixed words with it; a label may be left with nothing behind it. */
function wordsOf(plan: Plan): readonly string[] {
  return plan.values
    .flatMap((value) => {
      const row = plan.rowByPath.get(value.path);
      return (
        wordsAt(plan.text, row?.frame ? { ...value, from: row.frame.from, to: row.frame.to } : value) || []
      );
    })
    .sort();
}
