import type { Status } from './taskItems.ts';

/** How the checklist is grouped and what of it is shown. It lives in the address: it can be sent, reloaded, gone back to. */
export interface ChecklistQuery {
  readonly group: Grouping;
  readonly state: StateFilter;
  /** The letters of an ID series. */
  readonly series?: string;
  /** A marker's name. */
  readonly marker?: string;
  /** A phase's number, or the path of a section that has none. */
  readonly phase?: string;
  /** A user story's number. */
  readonly story?: string;
  readonly words: string;
}

export type Grouping = 'phase' | 'story' | 'wave' | 'file';
/** `open` is everything that is neither done nor skipped. */
export type StateFilter = 'all' | Status;

export const everything: ChecklistQuery = { group: 'phase', state: 'all', words: '' };

/** What is not understood is left out. `marker=T-` of older addresses is the series T. */
export function readQuery(query: string): ChecklistQuery {
  const values = new URLSearchParams(query);
  const get = (name: string): string | undefined => values.get(name) || undefined;
  const marker = get('marker');
  const isSeries = marker?.endsWith('-') === true;
  const read = {
    series: get('series') ?? (isSeries ? marker.slice(0, -1) : undefined),
    marker: isSeries ? undefined : marker,
    phase: get('phase'),
    story: get('story'),
  };
  return {
    group: GROUPINGS.find((name) => name === get('group')) ?? 'phase',
    state: STATES.find((name) => name === get('state')) ?? 'all',
    words: get('find') ?? '',
    ...given(read),
  };
}

export function writeQuery({ group, state, words, ...rest }: ChecklistQuery): string {
  const values = new URLSearchParams();
  if (group !== 'phase') values.set('group', group);
  if (state !== 'all') values.set('state', state);
  for (const [name, value] of Object.entries(given(rest))) values.set(name, value);
  if (words !== '') values.set('find', words);
  return values.toString();
}

/** The query with one thing another; undefined takes it out. */
export function withPart(
  query: ChecklistQuery,
  name: 'series' | 'marker' | 'phase' | 'story',
  value: string | undefined,
): ChecklistQuery {
  const { [name]: _, ...rest } = query;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** Whether some tasks may be left out. */
export function isNarrow({ state, words, series, marker, phase, story }: ChecklistQuery): boolean {
  return (
    state !== 'all' ||
    words.trim() !== '' ||
    [series, marker, phase, story].some((part) => part !== undefined)
  );
}

function given(parts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const GROUPINGS: readonly Grouping[] = ['phase', 'story', 'wave', 'file'];
const STATES: readonly StateFilter[] = ['all', 'open', 'ready', 'blocked', 'doing', 'done', 'skipped'];
