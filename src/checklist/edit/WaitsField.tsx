import { X } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Plan } from '@/core/plan';
import { isTaskRow, tasksOf, type TaskRow } from '@/core/tasksOf';
import { rowAt } from '@/core/valueAt';
import { statementsOf } from '@/core/workflow/dependencies';
import { scheduleOf } from '@/core/workflow/schedule';
import { dependenciesOf, setDependencies } from '@/core/workflow/setDependencies';
import { taskIds } from '@/core/workflow/taskIds';
import { perform, session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { Chip } from '@/ui/Chip';
import { Field } from '@/ui/Field';
import type { FieldNotice } from '@/ui/FieldNotices';
import type { Suggestion } from '@/ui/matchSuggestions';
import { SuggestionList } from '@/ui/SuggestionList';
import { TextInput } from '@/ui/TextInput';
import { useSuggestions } from '@/ui/useSuggestions';
import { seriesKind } from '../list/TaskChips.tsx';
import { phaseName } from '@/core/phaseName';
import { shortName } from '../waitsWords.ts';
import { plainWords } from '@/prose/view/plainWords';
import { idsTyped } from './idsTyped.ts';

/** What a task says that it waits for, by ID. It is written in the plan's own form. */
export function WaitsField({ row }: { readonly row: TaskRow }) {
  const { plan } = session.getState();
  const { path } = row;
  const ids = dependenciesOf(plan, row);
  const said = statementsOf(plan, row);
  const wholes = [
    ...said.flatMap(({ phases }) => phases.map((number) => `Phase ${number}`)),
    ...said.flatMap(({ stories }) => stories.map((number) => `US${number}`)),
  ];
  const [problem, setProblem] = useState<string>();
  const known = ids.join(' ');
  const circle = useMemo(() => circleWords(session.getState().plan, path, known), [path, known]);
  const write = (next: readonly string[]): boolean => {
    const refusal = perform({ name: 'change what it waits for', path }, (now) =>
      setDependencies(now, path, next),
    );
    setProblem(refusal?.refused);
    return !refusal;
  };
  const add = (typed: string): boolean => {
    const { found, unknown } = idsTyped(session.getState().plan, typed, row.task.id?.text);
    if (unknown.length > 0) {
      setProblem(`No other task has the ID ${unknown.join(', ')}. Nothing was written.`);
      return false;
    }
    const isAdded = write([...new Set([...ids, ...found])]);
    if (isAdded && found.length > 0) announce(`Waits for ${found.join(', ')}`);
    return isAdded;
  };
  const notices: FieldNotice[] = [
    ...(problem === undefined ? [] : [{ tone: 'bad', message: problem } as const]),
    ...(circle === undefined ? [] : [{ tone: 'warn', message: circle } as const]),
  ];
  return (
    <Field label="Waits for" hint="IDs, as many as there are" notices={notices}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-1.5">
          {ids.map((id) => (
            <IdChip key={id} plan={plan} id={id} onRemove={() => write(ids.filter((each) => each !== id))} />
          ))}
          {wholes.map((name) => (
            <Chip key={name}>{name}</Chip>
          ))}
          <IdInput control={control} row={row} ids={ids} onAdd={add} />
        </div>
      )}
    </Field>
  );
}

interface IdInputProps {
  readonly control: { readonly id: string };
  readonly row: TaskRow;
  readonly ids: readonly string[];
  /** Answers whether what was typed is written. */
  readonly onAdd: (typed: string) => boolean;
}

function IdInput({ control, row, ids, onAdd }: IdInputProps) {
  const [typed, setTyped] = useState('');
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const choices = useMemo(() => choicesFor(session.getState().plan, row.path), [row.path]);
  const take = (words: string): void => {
    if (words.trim() === '' || onAdd(words)) setTyped('');
  };
  const suggestions = useSuggestions({
    typed,
    suggestions: choices.filter(({ value }) => !ids.includes(value)),
    onPick: ({ value }) => take(value),
    limit: MOST_CHOICES,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    suggestions.inputProps.onKeyDown(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed !== '') || event.key === ',') {
      event.preventDefault();
      suggestions.hide();
      take(typed);
    }
  };
  return (
    <span ref={setFrame} className="relative min-w-32 grow">
      <TextInput
        {...control}
        {...suggestions.inputProps}
        value={typed}
        placeholder={ids.length === 0 ? 'Nothing; add an ID' : 'Add an ID'}
        className="scroll-mb-80 font-mono pointer-fine:text-sm"
        onChange={(event) => {
          setTyped(event.target.value);
          suggestions.show();
        }}
        onBlur={() => {
          suggestions.hide();
          take(typed);
        }}
        onKeyDown={onKeyDown}
      />
      <SuggestionList suggestions={suggestions} anchor={frame} label="Tasks" clip />
    </span>
  );
}

function IdChip({
  plan,
  id,
  onRemove,
}: {
  readonly plan: Plan;
  readonly id: string;
  readonly onRemove: () => void;
}) {
  const [row] = taskIds(plan).byId.get(id) ?? [];
  const words = row ? wordsOf(plan, row.task) : 'No task has this ID';
  return (
    <button
      type="button"
      aria-label={`Do not wait for ${id}`}
      title={words}
      onClick={onRemove}
      className="inline-flex min-h-7 items-center rounded-control hover:brightness-95 pointer-coarse:min-h-10"
    >
      <Chip kind={row ? seriesKind(plan.template.series, id) : 'bad'} className="h-6!">
        {id}
        {!row && ' is no task'}
        <X aria-hidden="true" className="size-3" />
      </Chip>
    </button>
  );
}

function choicesFor(plan: Plan, path: string): readonly Suggestion[] {
  return tasksOf(plan).flatMap(({ path: other, task }) =>
    task.id === undefined || other === path
      ? []
      : [
          {
            value: task.id.text,
            label: `${task.id.text}  ${wordsOf(plan, task)}`,
          },
        ],
  );
}

function wordsOf({ text }: Plan, { words }: TaskRow['task']): string {
  return plainWords(text.slice(words.from, words.to));
}

/** Says that a task waits for itself by what it says now; undefined where it does not. */
function circleWords(plan: Plan, path: string, _ids: string): string | undefined {
  const row = rowAt(plan, path);
  if (!row || !isTaskRow(row)) return undefined;
  const links = scheduleOf(plan).cycles.find((cycle) => cycle.some(({ task }) => task.path === path));
  if (!links) return undefined;
  const names = links.flatMap(({ task, on }) => [
    shortName(plan, task),
    ...(typeof on === 'string' ? [phaseName(on)] : []),
  ]);
  return `This is a circle, and nothing in it can begin: ${[...names, names[0]].join(' waits for ')}.`;
}

const MOST_CHOICES = 8;
