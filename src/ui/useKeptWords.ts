import { useState } from 'react';

export interface KeptWords {
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** They were used, or are not wanted. */
  readonly forget: () => void;
}

const kept = new Map<string, string>();

/**
 * What somebody types in a dialog. Escape closes one before it is meant to: opened anew, it has the words again.
 * `about` tells what they are for; `first` stands there as long as nothing was typed.
 */
export function useKeptWords(about: string, first = ''): KeptWords {
  const [words, show] = useState(() => kept.get(about) ?? first);
  const setWords = (typed: string): void => {
    kept.set(about, typed);
    show(typed);
  };
  return { words, setWords, forget: () => void kept.delete(about) };
}
