import { allActions } from '@/actions/allActions';
import { showDraft } from '@/actions/openFiles';
import { shownPlan } from '@/actions/shownPlan';
import type { Plan } from '@/core/plan';
import { stepsOf } from '@/core/steps';
import { tasksOf, type TaskRow } from '@/core/tasksOf';
import { drafts } from '@/session/drafts';
import { currentRoute, showTarget, showView } from '@/session/route';
import type { Shortcut } from '@/ui/shortcut';

export type PaletteGroup = 'Actions' | 'Sections' | 'Tasks' | 'Drafts';

export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly name: string;
  /** Muted words behind the name. */
  readonly hint?: string;
  readonly shortcut?: Shortcut;
  readonly perform: () => void;
}

/** Everything that the palette leads to from here. */
export function paletteItems(): readonly PaletteItem[] {
  const plan = shownPlan()?.plan;
  return [...actionItems(), ...(plan ? [...sectionItems(plan), ...taskItems(plan)] : []), ...draftItems()];
}

function actionItems(): readonly PaletteItem[] {
  return allActions
    .filter(({ id, available }) => id !== 'palette' && available())
    .map(({ id, name, group, shortcut, character, perform }) => ({
      id,
      group: 'Actions',
      name: name(),
      hint: group,
      perform,
      ...shown(shortcut ?? character),
    }));
}

function shown(shortcut: Shortcut | undefined): Pick<PaletteItem, 'shortcut'> {
  return shortcut === undefined ? {} : { shortcut };
}

function sectionItems(plan: Plan): readonly PaletteItem[] {
  return stepsOf(plan).map(({ path, title }) => ({
    id: `section ${path}`,
    group: 'Sections',
    name: title,
    perform: () => showSection(plan, path),
  }));
}

function showSection(plan: Plan, path: string): void {
  const route = currentRoute();
  if ('view' in route && route.view === 'markdown')
    return showTarget({ offset: plan.sections.get(path)?.part.from ?? 0 });
  showView('write', { path });
}

function taskItems(plan: Plan): readonly PaletteItem[] {
  return tasksOf(plan).map((row) => ({
    id: `task ${row.path}`,
    group: 'Tasks',
    name: taskName(plan, row),
    hint: row.task.state === 'done' ? 'done' : '',
    perform: () => showTask(row),
  }));
}

function taskName({ text }: Plan, { task }: TaskRow): string {
  const words = text.slice(task.words.from, task.words.to).replace(/`|\*\*/g, '');
  return task.id ? `${task.id.text} ${words}` : words;
}

function showTask(row: TaskRow): void {
  const route = currentRoute();
  if ('view' in route && route.view === 'markdown') showTarget({ offset: row.task.mark.from });
  else showTarget({ path: row.path });
}

function draftItems(): readonly PaletteItem[] {
  const route = currentRoute();
  const open = route.page === 'plan' ? route.draft : undefined;
  return (drafts.state.getState().list ?? []).flatMap((record) =>
    record.damaged || record.id === open
      ? []
      : [
          {
            id: `draft ${record.id}`,
            group: 'Drafts',
            name: record.about.name,
            hint: record.about.total === 0 ? '' : `${record.about.done} of ${record.about.total}`,
            perform: () => showDraft(record.id),
          },
        ],
  );
}
