import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../core/plan.ts';
import { readPlan } from '../core/readPlan.ts';
import type { Template } from '../core/template.ts';
import type { Draft, StoredDraft } from '../storage/draft.ts';
import {
  aboutPlan,
  nameOf,
  namingOf,
  namingOfFile,
  renamed,
  templateNamed,
  type Naming,
} from './draftsAbout.ts';
import type { HoldingStore } from './draftsHeld.ts';
import type { DraftsState } from './draftsState.ts';
import { titleOf } from './planName.ts';
import { fitOf } from './templateFit.ts';
import { tell } from './notices.ts';

export interface ShelfOptions {
  readonly store: () => Promise<HoldingStore>;
  readonly state: StoreApi<DraftsState>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** All drafts that are kept. What the store refuses is told as a notice; nothing rejects. */
export interface Shelf {
  /** Reads the list and the bin anew. */
  refresh(): Promise<void>;
  /** A new draft with a text whose template is known. Resolves to its id. */
  create(text: string, template: Template, name?: string): Promise<string>;
  /**
   * A new draft with a text from outside: stored as it came, before anything reads it. `file` is the name of the file
   * that it came from, extension included. Resolves to its id.
   */
  take(text: string, file?: string): Promise<string>;
  /** An empty name gives the draft its title back. */
  rename(id: string, name: string): Promise<void>;
  duplicate(id: string): Promise<void>;
  /** Puts the draft into the bin. Resolves to whether it lies there. */
  remove(id: string): Promise<boolean>;
  /** Takes the draft out of the bin. */
  restore(id: string): Promise<void>;
  /** Deletes a draft of the bin for good. */
  erase(id: string): Promise<void>;
}

export function createShelf({ store, state, now, newId }: ShelfOptions): Shelf {
  async function refresh(): Promise<void> {
    try {
      const keeper = await store();
      const [list, bin] = await Promise.all([keeper.list(), keeper.bin()]);
      state.setState({ list, bin, warning: keeper.warning, failure: undefined });
    } catch (error) {
      state.setState({ list: state.getState().list ?? [], failure: messageOf(error) });
    }
  }

  /** Does something to the store, then shows what is there. Resolves to whether it was done. */
  async function attempt(deed: (keeper: HoldingStore) => Promise<unknown>): Promise<boolean> {
    try {
      await deed(await store());
      return true;
    } catch (error) {
      tell({ message: messageOf(error), tone: 'bad', urgent: true, about: 'storage' });
      return false;
    } finally {
      await refresh();
    }
  }

  async function create(text: string, template: Template, name = ''): Promise<string> {
    const id = newId();
    const at = now();
    const about = aboutPlan(readPlan(text, template), { fallback: name }, at, at);
    await attempt((keeper) => keeper.save({ id, text, about }));
    return id;
  }

  async function take(text: string, file?: string): Promise<string> {
    const id = newId();
    const naming = namingOfFile(file);
    await attempt((keeper) => keeper.save(unread(id, text, naming, now())));
    const fit = fitOf(text);
    const at = now();
    const about = aboutPlan(readPlan(text, fit.template), naming, at, at);
    await attempt((keeper) => keeper.save({ id, text, about }));
    state.setState({ arrivals: { ...state.getState().arrivals, [id]: fit } });
    return id;
  }

  /** Loads a draft and stores it, or another one, in its place. */
  async function rewrite(id: string, change: (draft: StoredDraft) => Draft): Promise<void> {
    await attempt(async (keeper) => {
      const draft = await keeper.load(id);
      if (draft) await keeper.save(change(draft));
    });
  }

  return {
    refresh,
    create,
    take,
    rename: (id, name) => rewrite(id, (draft) => ({ ...draft, about: renamedAbout(draft, name) })),
    duplicate: (id) => rewrite(id, (draft) => copyOf(draft, newId(), now())),
    remove: (id) => attempt((keeper) => keeper.remove(id)),
    restore: async (id) => void (await attempt((keeper) => keeper.restore(id))),
    erase: async (id) => void (await attempt((keeper) => keeper.erase(id))),
  };
}

/** A draft that nobody has read yet. */
function unread(id: string, text: string, { fallback = '', file }: Naming, at: number): Draft {
  const figures = { done: 0, total: 0, problems: 0, createdAt: at, updatedAt: at };
  return {
    id,
    text,
    about: {
      name: fallback,
      named: false,
      template: null,
      ...figures,
      ...(file === undefined ? {} : { file }),
    },
  };
}

function renamedAbout(draft: StoredDraft, name: string): Draft['about'] {
  const plan = planOf(draft);
  const naming = renamed(plan, namingOf(plan, draft.about), name);
  return { ...draft.about, name: nameOf(plan, naming), named: naming.given !== undefined };
}

/** Its name tells it from the first one, which has the same title. Without a title it is called so until it has one. */
function copyOf(draft: StoredDraft, id: string, at: number): Draft {
  const { text, about } = draft;
  const named = about.named === true || titleOf(planOf(draft)) !== undefined;
  return { id, text, about: { ...about, name: `${about.name} (copy)`, named, createdAt: at, updatedAt: at } };
}

function planOf({ text, about }: StoredDraft): Plan {
  return readPlan(text, templateNamed(about.template));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
