import type { Change, Plan, Refusal } from '../plan.ts';
import { setValue, valueOf } from '../setValue.ts';
import { stagesOf } from './stages.ts';

/** The line that says where the work stands: `Status: Phase 2 In Progress`. */
export interface StatusLine {
  readonly path: string;
  readonly said: string;
  /** What the boxes say, in the words that the template offers; undefined where they can't tell. */
  readonly meant: string | undefined;
  /** Whether what it says and what the boxes say agree. A plan that was cancelled agrees with any boxes. */
  readonly agrees: boolean;
}

/** The status line of a plan whose template has one; undefined for a plan without. */
export function statusOf(plan: Plan): StatusLine | undefined {
  const field = [...plan.fields.values()].find(
    ({ spec }) => spec?.kind === 'choice' && spec.choices?.some(({ value }) => STAGED.test(value)),
  );
  if (!field) return undefined;
  const said = valueOf(plan, field.path);
  const meant = meantBy(plan, field.spec?.choices?.map(({ value }) => value) ?? []);
  const agrees = said === '' || meant === undefined || STOPPED.test(said) || same(said, meant);
  return { path: field.path, said, meant, agrees };
}

/** Writes what the boxes say. */
export function mendStatus(plan: Plan, { path, meant }: StatusLine): Change | Refusal {
  return meant === undefined
    ? { refused: 'The boxes do not tell the status. Nothing was written.' }
    : setValue(plan, path, meant);
}

/** The first choice before any work, the last when all is done, else the phase that is worked on. */
function meantBy(plan: Plan, choices: readonly string[]): string | undefined {
  const phases = stagesOf(plan).filter(({ kind, tasks }) => kind === 'phase' && tasks.length > 0);
  const isOpen = (state: string) => state !== 'done' && state !== 'skipped';
  const tasks = phases.flatMap((phase) => phase.tasks);
  if (tasks.length === 0) return undefined;
  if (tasks.every(({ task }) => task.state === 'open'))
    return choices.find((choice) => /draft|planned|not/i.test(choice));
  const current = phases.find((phase) => phase.tasks.some(({ task }) => isOpen(task.state)));
  if (!current) return choices.find((choice) => /complete|done|finished/i.test(choice));
  return choices.find((choice) => STAGED.test(choice))?.replace(STAGED, current.number ?? '');
}

function same(said: string, meant: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(said).startsWith(plain(meant));
}

const STAGED = /\{phase\}/;
const STOPPED = /cancel|abandon|on hold|superseded/i;
