import type { StoreApi } from 'zustand/vanilla';
import { createAutosave, type Autosave } from '../storage/autosave.ts';
import type { StoredDraft } from '../storage/draft.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { aboutPlan, nameOf, namingOf, templateNamed, type Naming } from './draftsAbout.ts';
import type { HoldingStore } from './draftsHeld.ts';
import type { DraftsState } from './draftsState.ts';
import { openPlan, session } from './session.ts';

export interface DeskOptions {
  readonly store: () => Promise<HoldingStore>;
  readonly state: StoreApi<DraftsState>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where one draft is open: the session's plan, saved as it changes. */
export interface Desk {
  /** Opens a draft, after the one before is stored. What happened is in `state.opened`; never rejects. */
  open(id: string): Promise<void>;
  /** Puts the open draft away. Resolves to whether all of it is stored; what is not stays in this tab. */
  close(): Promise<boolean>;
  /** Saves now. Resolves to whether all of it is stored. */
  flush(): Promise<boolean>;
  /** Gives the open draft a name; an empty one gives it its title back. */
  rename(name: string): Promise<void>;
  openId(): string | undefined;
}

interface Sheet {
  readonly id: string;
  readonly autosave: Autosave;
  readonly rename: (name: string) => Promise<void>;
  readonly close: () => Promise<boolean>;
}

export function createDesk(options: DeskOptions): Desk {
  const { store, state } = options;
  let sheet: Sheet | undefined;
  let requests = 0;
  let clearing: Promise<boolean> = Promise.resolve(true);

  function clear(): Promise<boolean> {
    const old = sheet;
    sheet = undefined;
    clearing = clearing.then(async (stored) => (old ? old.close() : stored));
    return clearing;
  }

  async function find(id: string, isWanted: () => boolean): Promise<void> {
    const keeper = await store();
    const draft = await keeper.load(id);
    if (!isWanted()) return;
    if (!draft) return state.setState({ opened: { kind: 'missing', id } });
    if (draft.deletedAt !== null) return state.setState({ opened: { kind: 'binned', id } });
    sheet = layOut(draft, keeper, options);
    state.setState({ opened: { kind: 'open', id } });
  }

  async function open(id: string): Promise<void> {
    if (sheet?.id === id) return;
    const request = ++requests;
    state.setState({ opened: { kind: 'opening', id } });
    await clear();
    try {
      await find(id, () => request === requests);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (request === requests) state.setState({ opened: { kind: 'failed', id, reason } });
    }
  }

  return {
    open,
    close: () => {
      requests += 1;
      state.setState({ opened: { kind: 'none' } });
      return clear();
    },
    flush: async () => sheet?.autosave.flush() ?? clearing,
    rename: async (name) => sheet?.rename(name),
    openId: () => sheet?.id,
  };
}

/** Opens the draft in the session and follows it there until it is closed. */
function layOut(draft: StoredDraft, keeper: HoldingStore, { state, now }: DeskOptions): Sheet {
  const { id, text } = draft;
  openPlan(text, templateNamed(draft.about.template), id);
  let { plan } = session.getState();
  let naming: Naming = namingOf(plan, draft.about.name);
  let aboutSaved: Promise<void> = Promise.resolve();
  const createdAt = draft.about.createdAt || now();
  const save = (words: string) =>
    keeper.save({ id, text: words, about: aboutPlan(plan, naming, createdAt, now()) });
  const autosave = createAutosave({
    save,
    now,
    onState: (saving) => state.setState({ save: saving }),
    ...(keeper.holds(id) ? {} : { stored: text }),
  });
  const showName = (): void => state.setState({ name: nameOf(plan, naming) });
  /** Name and template are stored beside the text, which may not have changed with them. */
  const saveAbout = (): Promise<void> => {
    aboutSaved = aboutSaved.then(async () => {
      if (await autosave.flush()) await save(plan.text).catch(() => autosave.change(`${plan.text}`));
    });
    return aboutSaved;
  };
  const stop = session.subscribe(({ plan: next, draft: open }) => {
    if (open !== id || next === plan) return;
    const { text: before, template } = plan;
    plan = next;
    if (next.text !== before) autosave.change(next.text);
    if (next.template !== template) void saveAbout();
    showName();
  });
  showName();
  state.setState({ save: autosave.state() });
  if (keeper.holds(id)) autosave.change(text);
  return {
    id,
    autosave,
    rename: (name) => {
      naming = name.trim() === '' ? {} : { ...naming, given: name.trim() };
      showName();
      return saveAbout();
    },
    close: async () => {
      stop();
      await aboutSaved;
      const stored = await autosave.close();
      if (session.getState().draft === id) openPlan('', anyPlan);
      return stored;
    },
  };
}
