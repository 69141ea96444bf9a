import { useCallback, useState } from 'react';
import { asLanguage, fenceLanguage, setFenceLanguage } from '../core/setFenceLanguage.ts';
import { perform } from './session.ts';
import type { FieldState } from './useField.ts';
import { useSession } from './useSession.ts';

/** The language of a code block, for one input: the draft is shown while the text says what it meant. */
export function useFenceLanguage(path: string): FieldState {
  const value = useSession(({ plan }) => fenceLanguage(plan, path));
  const [draft, setDraft] = useState<{
    readonly words: string;
    readonly against: string;
    readonly refused?: string;
  }>();
  const write = useCallback(
    (words: string) => {
      const refusal = perform({ name: 'change language', path, typing: true }, (plan) =>
        setFenceLanguage(plan, path, words),
      );
      setDraft(
        refusal ? { words, against: value, refused: refusal.refused } : { words, against: asLanguage(words) },
      );
    },
    [path, value],
  );
  const shown = draft?.against === value ? draft : undefined;
  const state = { value: shown?.words ?? value, write };
  return shown?.refused === undefined ? state : { ...state, refused: shown.refused };
}
