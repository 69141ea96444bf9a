import { drafts } from '@/session/drafts';
import { tell } from '@/session/notices';
import { navigate } from '@/session/route';
import type { Action } from './action.ts';
import { openDialog } from './dialogs.ts';
import { copyPlan, downloadPlan } from './exportPlan.ts';
import { openFindings } from './findingsPanel.ts';
import { printPlan } from './printing.ts';
import { binDraft } from './binDraft.ts';
import { shownPlan, type ShownPlan } from './shownPlan.ts';

/** What can be done with the plan on screen. */
export const planActions: readonly Action[] = [
  {
    ...withPlan(() => void saveNow()),
    id: 'save',
    name: () => 'Save now',
    shortcut: 'Mod+S',
  },
  {
    ...withPlan(() => openFindings()),
    id: 'review',
    name: () => 'Review: problems and who can read it',
    shortcut: 'Mod+Shift+M',
    available: isDraft,
  },
  { ...withPlan(() => openDialog('share')), id: 'share', name: () => 'Share a link' },
  {
    ...withPlan(({ plan, file }) => downloadPlan(plan.text, file)),
    id: 'download',
    name: () => 'Download as .md',
  },
  {
    ...withPlan(({ plan }) => void copyPlan(plan.text, 'The markdown')),
    id: 'copy',
    name: () => 'Copy the markdown',
  },
  {
    ...withPlan(({ plan, name }) => printPlan({ text: plan.text, template: plan.template, name })),
    id: 'print',
    name: () => 'Print',
    shortcut: 'Mod+P',
  },
  { ...withPlan(() => openDialog('export')), id: 'export', name: () => 'Export a clean copy…' },
  {
    ...withPlan(() => openDialog('template')),
    id: 'template',
    name: () => 'Change the template…',
    available: isDraft,
  },
  {
    ...withPlan(({ draft }) => draft !== undefined && void drafts.duplicate(draft).then(tellCopy)),
    id: 'duplicate',
    name: () => 'Duplicate this draft',
    available: isDraft,
  },
  {
    ...withPlan(({ draft, name }) => draft !== undefined && void binDraft(draft, name)),
    id: 'delete',
    name: () => 'Delete this draft',
    available: isDraft,
  },
];

function withPlan(perform: (shown: ShownPlan) => unknown): Pick<Action, 'group' | 'available' | 'perform'> {
  return {
    group: 'Plan',
    available: () => shownPlan() !== undefined,
    perform: () => {
      const shown = shownPlan();
      if (shown) perform(shown);
    },
  };
}

function isDraft(): boolean {
  return shownPlan()?.draft !== undefined;
}

/** There is nothing to do: a draft is always saved. The key is answered because hands press it. */
async function saveNow(): Promise<void> {
  if (!isDraft()) return tell({ message: 'This plan is only shown. Make it your draft to change it.' });
  const { warning } = drafts.state.getState();
  if (!(await drafts.flush()))
    return tell({ message: 'Not saved. Download the plan to be safe.', tone: 'bad', about: 'save' });
  if (warning !== undefined) return tell({ message: warning, tone: 'warn', about: 'save' });
  tell({ message: 'Saved. Every change is kept in this browser as you make it.', tone: 'ok', about: 'save' });
}

function tellCopy(): void {
  tell({
    message: 'A copy is in your drafts.',
    tone: 'ok',
    action: { label: 'Show drafts', perform: () => navigate({ page: 'home' }) },
  });
}
