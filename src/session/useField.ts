import { useCallback, useState, useSyncExternalStore } from 'react';
import { hintOf } from '../core/value.ts';
import { saysDraft, setValue, valueOf } from '../core/setValue.ts';
import { perform, session, subscribePath } from './session.ts';
import { valueAt } from '../core/valueAt.ts';

export interface FieldState {
  /** What an input shows: the draft while the text still says what it meant, else what the text says. */
  readonly value: string;
  /** Why the draft was not written; undefined when it was. */
  readonly refused?: string;
  /** The slot that waits here, without its brackets. */
  readonly hint?: string;
  readonly write: (draft: string) => void;
}

interface Draft {
  readonly words: string;
  readonly refused?: string;
  /** The value that stood in the text when the draft was refused: once it changes, the text wins. */
  readonly against: string;
}

/** One value of the plan, for one input. Renders again only when this value changes. */
export function useField(path: string, name = 'typing'): FieldState {
  const subscribe = useCallback((listener: () => void) => subscribePath(path, listener), [path]);
  const value = useSyncExternalStore(subscribe, () => valueOf(session.getState().plan, path));
  const [draft, setDraft] = useState<Draft>();
  const write = useCallback(
    (words: string) => {
      const refusal = perform({ name, path, typing: true }, (plan) => setValue(plan, path, words));
      const against = valueOf(session.getState().plan, path);
      setDraft(refusal ? { words, refused: refusal.refused, against } : { words, against });
    },
    [path, name],
  );
  const { plan } = session.getState();
  const place = valueAt(plan, path);
  const hint = place && hintOf(plan.text, place);
  const shown =
    draft && (draft.refused ? draft.against === value : saysDraft(plan, path, draft.words))
      ? draft
      : undefined;
  const state: FieldState = {
    value: shown ? shown.words : value,
    write,
    ...(hint === undefined ? {} : { hint }),
  };
  return shown?.refused === undefined ? state : { ...state, refused: shown.refused };
}
