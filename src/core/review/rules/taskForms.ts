import type { Plan } from '../../plan.ts';
import type { Edit } from '../../range.ts';
import { tasksOf, type TaskRow } from '../../tasksOf.ts';
import { counted, factsOf, nameOf } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { byHand, splicing } from '../mend.ts';
import { headEdits, planFormOf, type IdForm } from '../taskForm.ts';

const taskForm: Rule = {
  code: 'task-form',
  severity: 'warning',
  name: 'ID written in another form',
  why: 'Tools look for one form of a task line; they skip a line in another form and say nothing.',
  source: 'spec-kit, format of tasks.md: `- [ ] T001 [P] [US1] text`',
  find(plan) {
    const { own, template, forms } = planFormOf(plan);
    const wanted = own ?? template;
    if (wanted === undefined) return [];
    const others = [...forms].filter(([row, form]) => form !== wanted || hasMarkerBeforeId(row));
    return others.flatMap(([row, form]) => {
      if (/^\d/.test(row.task.id?.text ?? '')) return [];
      const name = nameOf(plan, row);
      const meant = shownForm(wanted, row);
      return form === wanted
        ? [inForm(plan, row, wanted, `${name} has a marker before its ID.`, 'Put the ID first')]
        : [
            inForm(
              plan,
              row,
              wanted,
              `${name} has its ID as “${shownForm(form, row)}”; the plan would write “${meant}”.`,
              `Write it as “${meant}”`,
            ),
          ];
    });
  },
};

const planForm: Rule = {
  code: 'task-form-plan',
  severity: 'info',
  name: 'Plan has another form of ID than its template',
  why: 'Tools made for this kind of plan look for the template’s form of a task line.',
  source: 'The form of the template’s own tasks',
  find(plan) {
    const { own, template, forms } = planFormOf(plan);
    if (own === undefined || template === undefined || own === template) return [];
    const rows = [...forms].flatMap(([row, form]) => (form === own ? [row] : []));
    const [first] = rows;
    if (!first) return [];
    const edits = rows.map((row) => headEdits(plan, row, template, row.task.id?.text ?? ''));
    const found: Found = {
      ...headRange(first),
      path: first.path,
      what: `${counted(rows.length, 'task')} ${rows.length === 1 ? 'has its ID' : 'have their IDs'} as “${sample(own)}”; the template writes “${sample(template)}”.`,
    };
    if (edits.some((some) => some === undefined)) return [found];
    const all = edits.flatMap((some) => some ?? []);
    const fix = splicing(plan, `Write them all as “${sample(template)}”`, () => all, sameIds(plan));
    return [{ ...found, fix: byHand(fix) }];
  },
};

const markerOrder: Rule = {
  code: 'marker-order',
  severity: 'warning',
  name: '[P] behind the story',
  why: 'Stricter tools read the marker for parallel work only where it stands right behind the ID.',
  source: 'spec-kit, format of tasks.md: ID, [P], [Story]',
  find(plan) {
    const both = factsOf(plan).rows.filter(
      (row) => row.task.markers.length > 1 && parallelAt(row) >= 0 && storyAt(row) >= 0,
    );
    const swapped = both.filter((row) => storyAt(row) < parallelAt(row));
    if (swapped.length * 2 > both.length && !definesOrder(plan)) return [];
    return swapped.map((row) => ({
      ...markersRange(row),
      path: row.path,
      what: `${nameOf(plan, row)} has its story before [P].`,
      fix: splicing(plan, 'Put [P] first', () => exchanged(plan, row), sameIds(plan)),
    }));
  },
};

export const taskForms: readonly Rule[] = [taskForm, planForm, markerOrder];

function inForm(plan: Plan, row: TaskRow, wanted: IdForm, what: string, name: string): Found {
  const found: Found = { ...headRange(row), path: row.path, what };
  const edits = headEdits(plan, row, wanted, row.task.id?.text ?? '');
  return edits === undefined ? found : { ...found, fix: splicing(plan, name, () => edits, sameIds(plan)) };
}

/** A form is only that when every task goes on saying who it is and what its markers are. */
function sameIds(plan: Plan): (after: Plan) => boolean {
  return (after) => heads(plan).join('\n') === heads(after).join('\n');
}

function heads(plan: Plan): readonly string[] {
  return tasksOf(plan).map(({ task }) => {
    const words = plan.text.slice(task.words.from, task.words.to).replace(/\*\*/g, '');
    const markers = task.markers.map(({ name }) => name).sort();
    return `${task.id?.text ?? ''} ${markers.join(' ')} ${words}`;
  });
}

function hasMarkerBeforeId({ task }: TaskRow): boolean {
  return task.markers.some(({ from }) => task.id !== undefined && from < task.id.from);
}

function headRange({ task }: TaskRow): { from: number; to: number } {
  return { from: task.id?.from ?? task.mark.from, to: task.id?.end ?? task.mark.to };
}

function sample(form: IdForm): string {
  return form.replace('ID', 'T001');
}

function shownForm(form: IdForm, { task }: TaskRow): string {
  return form.replace('ID', task.id?.text ?? 'ID').slice(0, 40);
}

function parallelAt({ task }: TaskRow): number {
  return task.markers.findIndex(({ name }) => name === 'P');
}

function storyAt({ task }: TaskRow): number {
  return task.markers.findIndex(({ name }) => /^(?:US|Story) ?-?\d/.test(name));
}

/** The template names both, the one for parallel work first. */
function definesOrder({ template }: Plan): boolean {
  const names = template.markers.map(({ name }) => name);
  return names.includes('US') && names.indexOf('P') < names.indexOf('US');
}

function markersRange({ task }: TaskRow): { from: number; to: number } {
  return { from: task.markers[0]?.from ?? task.words.from, to: task.markers.at(-1)?.to ?? task.words.from };
}

/** The two markers change places; what stands between them stays. */
function exchanged(plan: Plan, row: TaskRow): readonly Edit[] {
  const [story, parallel] = [row.task.markers[storyAt(row)], row.task.markers[parallelAt(row)]];
  if (!story || !parallel) return [];
  return [
    { from: story.from, to: story.to, insert: plan.text.slice(parallel.from, parallel.to) },
    { from: parallel.from, to: parallel.to, insert: plan.text.slice(story.from, story.to) },
  ];
}
