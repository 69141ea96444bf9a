import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Plan } from '../core/plan.ts';
import { lineStart } from '../core/lines.ts';
import { hintOf } from '../core/value.ts';
import { saysDraft, setValue, valueOf } from '../core/setValue.ts';
import { keepPlace, type Place } from './places.ts';
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
  /** Where that value stood: once another value has its path, the draft is not shown there. */
  readonly place: Place;
}

/** One value of the plan, for one input. Renders again only when this value changes, or when it gives its path away. */
export function useField(path: string, name = 'typing'): FieldState {
  const [draft, setDraft] = useState<Draft>();
  const subscribe = useCallback((listener: () => void) => subscribePath(path, listener), [path]);
  const snapshot = () => {
    const { plan } = session.getState();
    return `${draft && isAt(plan, path, draft) ? 'here' : 'gone'} ${valueOf(plan, path)}`;
  };
  const value = useSyncExternalStore(subscribe, snapshot).slice('here '.length);
  useEffect(() => draft && keepPlace(draft.place), [draft]);
  const write = useCallback(
    (words: string) => {
      const refusal = perform({ name, path, typing: true }, (plan) => setValue(plan, path, words));
      const { plan } = session.getState();
      const kept = { words, against: valueOf(plan, path), place: { at: valueAt(plan, path)?.from } };
      setDraft(refusal ? { ...kept, refused: refusal.refused } : kept);
    },
    [path, name],
  );
  const { plan } = session.getState();
  const place = valueAt(plan, path);
  const hint = place && hintOf(plan.text, place);
  const shown = draft && isShown(plan, path, draft, value) ? draft : undefined;
  const state: FieldState = {
    value: shown ? shown.words : value,
    write,
    ...(hint === undefined ? {} : { hint }),
  };
  return shown?.refused === undefined ? state : { ...state, refused: shown.refused };
}

function isShown(plan: Plan, path: string, draft: Draft, value: string): boolean {
  if (!isAt(plan, path, draft)) return false;
  return draft.refused === undefined ? saysDraft(plan, path, draft.words) : draft.against === value;
}

/** The value that the draft was meant for still has this path; a marker may have come before a row's words. */
function isAt(plan: Plan, path: string, { place: { at } }: Draft): boolean {
  const value = valueAt(plan, path);
  if (!value || at === undefined) return false;
  return (
    at === value.from ||
    (value.form === 'row' && lineStart(plan.text, at) === lineStart(plan.text, value.from))
  );
}
