import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../core/plan.ts';
import { createAutosave } from '../storage/autosave.ts';
import type { StoredDraft } from '../storage/draft.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { aboutPlan, nameOf, namingOf, renamed, templateNamed } from './draftsAbout.ts';
import type { HoldingStore } from './draftsHeld.ts';
import type { DraftsState } from './draftsState.ts';
import { tell, withdraw } from './notices.ts';
import { problemsIn, review } from './review.ts';
import { openPlan, session } from './session.ts';

/** One draft on the desk: open in the session, stored as it changes. */
export interface Sheet {
  readonly id: string;
  readonly flush: () => Promise<boolean>;
  readonly rename: (name: string) => Promise<void>;
  /** Takes it out of the session. Resolves to whether all of it is stored. */
  readonly close: () => Promise<boolean>;
}

export interface SheetPlace {
  readonly keeper: HoldingStore;
  readonly state: StoreApi<DraftsState>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Opens a draft in the session and follows it there until it is closed. */
export function layOut(draft: StoredDraft, { keeper, state, now }: SheetPlace): Sheet {
  const { id, text } = draft;
  openPlan(text, templateNamed(draft.about.template), id);
  let { plan } = session.getState();
  let naming = namingOf(plan, draft.about);
  let saved: Promise<void> = Promise.resolve();
  let { problems, updatedAt } = draft.about;
  let told = { name: draft.about.name, problems };
  const createdAt = draft.about.createdAt || now();

  const save = (words: string, at = now()) => {
    const about = aboutPlan(plan, naming, createdAt, at, problems);
    told = about;
    updatedAt = at;
    return keeper.save({ id, text: words, about });
  };
  const autosave = createAutosave({
    save: (words) => save(words),
    now,
    onState: (saving) => state.setState({ save: saving }),
    ...(keeper.holds(id) ? {} : { stored: text }),
  });

  /** Name and template stand beside the text, which may not have changed with them. */
  function saveAbout(at?: number): Promise<void> {
    saved = saved.then(async () => {
      if (await autosave.flush()) await save(plan.text, at).catch(tellFailure);
    });
    return saved;
  }

  /** The list says something else of the text that is stored: its review came later, or its name was stored earlier. */
  function isToldOtherwise(): boolean {
    return problems !== told.problems || nameOf(plan, naming) !== told.name;
  }

  function follow(next: Plan): void {
    const before = plan;
    plan = next;
    if (next.text !== before.text) autosave.change(next.text);
    if (next.template !== before.template) void saveAbout();
    showName();
  }

  function showName(): void {
    const name = nameOf(plan, naming);
    const file = naming.given === undefined ? naming.file : undefined;
    const shown = state.getState();
    if (shown.name !== name || shown.file !== file) state.setState({ name, file });
  }

  const stop = session.subscribe(({ plan: next, draft: open }) => {
    if (open === id && next !== plan) follow(next);
  });
  // Stored with the next words, or when the draft is put away: a write of its own could come in the way of words.
  const stopReview = review.subscribe(({ plan: reviewed, findings }) => {
    if (reviewed === plan) problems = problemsIn(findings);
  });
  state.setState({ save: autosave.state() });
  showName();
  withdraw(`unsaved ${id}`);
  if (keeper.holds(id)) autosave.change(text);

  return {
    id,
    flush: () => autosave.flush(),
    rename: (name) => {
      naming = renamed(plan, naming, name);
      showName();
      return saveAbout();
    },
    close: async () => {
      stop();
      stopReview();
      await saved;
      const stored = await autosave.close();
      if (stored && isToldOtherwise()) await save(plan.text, updatedAt).catch(tellFailure);
      if (session.getState().draft === id) openPlan('', anyPlan);
      state.setState({ save: { kind: 'saved', at: undefined } });
      if (!stored) tellUnsaved(id, nameOf(plan, naming));
      return stored;
    },
  };
}

function tellFailure(error: unknown): void {
  tell({ message: error instanceof Error ? error.message : String(error), tone: 'bad', urgent: true });
}

function tellUnsaved(id: string, name: string): void {
  const message = `“${name}” is not saved. Its text is still in this tab: open it again and download it before you close the tab.`;
  tell({ message, tone: 'bad', urgent: true, about: `unsaved ${id}` });
}
