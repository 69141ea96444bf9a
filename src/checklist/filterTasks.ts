import type { Plan } from '../core/plan.ts';
import type { TaskRow } from '../core/tasksOf.ts';
import type { TaskGroup } from './groupTasks.ts';

/** What of the checklist is shown. It lives in the address, so that it can be sent, reloaded and gone back to. */
export interface TaskFilter {
  readonly state: 'all' | 'open' | 'done';
  /** A marker's name, or the letters of an ID series followed by `-`: `P`, `US1`, `T-`. */
  readonly marker?: string;
  readonly words: string;
}

export function readFilter(query: string): TaskFilter {
  const values = new URLSearchParams(query);
  const state = values.get('state');
  const marker = values.get('marker');
  const filter: TaskFilter = {
    state: state === 'open' || state === 'done' ? state : 'all',
    words: values.get('find') ?? '',
  };
  return marker === null || marker === '' ? filter : { ...filter, marker };
}

export function writeFilter({ state, marker, words }: TaskFilter): string {
  const values = new URLSearchParams();
  if (state !== 'all') values.set('state', state);
  if (marker !== undefined) values.set('marker', marker);
  if (words !== '') values.set('find', words);
  return values.toString();
}

/** The groups with only the tasks that pass; groups and lists without any are left out. */
export function filterTasks(
  plan: Plan,
  groups: readonly TaskGroup[],
  filter: TaskFilter,
): readonly TaskGroup[] {
  if (filter.state === 'all' && filter.marker === undefined && filter.words === '') return groups;
  const wanted = filter.words.trim().toLowerCase();
  return groups.flatMap((group) => {
    const lists = group.lists.flatMap((list) => {
      const rows = list.rows.filter((row) => passes(plan, row, filter, wanted));
      return rows.length === 0 ? [] : [{ ...list, rows }];
    });
    return lists.length === 0 ? [] : [{ ...group, lists }];
  });
}

function passes(plan: Plan, row: TaskRow, { state, marker }: TaskFilter, wanted: string): boolean {
  const finished = row.task.state === 'done' || row.task.state === 'skipped';
  if (state === 'open' && finished) return false;
  if (state === 'done' && row.task.state !== 'done') return false;
  if (marker !== undefined && !hasMarker(row, marker)) return false;
  return wanted === '' || plan.text.slice(row.task.mark.to, row.value.to).toLowerCase().includes(wanted);
}

function hasMarker({ task }: TaskRow, marker: string): boolean {
  if (marker.endsWith('-')) return seriesOf(task.id?.text) === marker;
  return task.markers.some(({ name }) => name === marker);
}

/** `T-` for `T012`; undefined for an ID that is numbers only. */
function seriesOf(id: string | undefined): string | undefined {
  const letters = /^[A-Z]+/.exec(id ?? '')?.[0];
  return letters === undefined ? undefined : `${letters}-`;
}

/** The series and markers that occur, in the order in which they are first met; series only where there are several. */
export function markersIn(rows: readonly TaskRow[]): readonly string[] {
  const series = new Set(rows.flatMap(({ task }) => seriesOf(task.id?.text) ?? []));
  const markers = new Set(rows.flatMap(({ task }) => task.markers.map(({ name }) => name)));
  return [...(series.size > 1 ? series : []), ...markers].slice(0, MOST_MARKERS);
}

const MOST_MARKERS = 16;
