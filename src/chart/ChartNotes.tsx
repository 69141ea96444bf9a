import type { Plan } from '@/core/plan';
import { tasksOf } from '@/core/tasksOf';
import type { Link } from '@/core/workflow/links';
import { scheduleOf } from '@/core/workflow/schedule';
import { showView } from '@/session/route';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';
import type { Chart } from './chart.ts';
import { shortName, taskFacts } from './taskFacts.ts';
import { whyWords } from './waitWords.ts';

export interface ChartNotesProps {
  readonly plan: Plan;
  readonly chart: Chart;
  /** How many tasks there would be to draw, where there are too many to begin with. */
  readonly tooMany: number | undefined;
  readonly onShowTasks: () => void;
}

/** What the picture alone does not say. */
export function ChartNotes({ plan, chart, tooMany, onShowTasks }: ChartNotesProps) {
  const { cycles } = scheduleOf(plan);
  return (
    <div className="flex flex-col gap-1.5 px-3.5 py-1.5 empty:hidden">
      {cycles.slice(0, 3).map((links, at) => (
        <Note key={at} tone="bad" action={<ToTask plan={plan} links={links} />}>
          {cycleWords(plan, links)}
        </Note>
      ))}
      {tooMany !== undefined && (
        <Note tone="neutral" action={<NoteAction onClick={onShowTasks}>Show all tasks</NoteAction>}>
          This plan has {tooMany} tasks, so the chart begins with its phases.
        </Note>
      )}
      {!chart.arrows.some(({ kind }) => kind === 'stated') &&
        (chart.statedOnly || chart.arrows.length === 0) && (
          <p className="text-xs text-muted">
            The text does not say what waits for what. Write it behind a task’s words, as here:{' '}
            <code>(depends on {firstId(plan)})</code>
          </p>
        )}
    </div>
  );
}

/** An ID to show how a dependency is written: one of the plan where it has any. */
function firstId(plan: Plan): string {
  return tasksOf(plan).find(({ task }) => task.id)?.task.id?.text ?? 'T012';
}

function cycleWords(plan: Plan, links: readonly Link[]): string {
  const facts = taskFacts(plan);
  const name = (on: Link['on']) =>
    typeof on === 'string' ? `the phase “${on}”` : shortName(facts.get(on.path) ?? { id: '', words: '' });
  const parts = links.map(
    ({ task, on, why }) => `${name(task)} waits for ${name(on)} (${whyWords(plan, why)})`,
  );
  return `These tasks wait for each other, so none of them can begin: ${parts.join('; ')}.`;
}

interface ToTaskProps {
  readonly plan: Plan;
  readonly links: readonly Link[];
}

function ToTask({ plan, links: [first] }: ToTaskProps) {
  const facts = first && taskFacts(plan).get(first.task.path);
  if (!facts) return null;
  const { path } = facts.row;
  return (
    <NoteAction onClick={() => showView('write', { path })}>Show {shortName(facts)} in the form</NoteAction>
  );
}
