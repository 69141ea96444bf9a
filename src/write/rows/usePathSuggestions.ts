import { useState } from 'react';
import { session } from '@/session/session';
import { useSuggestions } from '@/ui/useSuggestions';
import { pathWordAt, withPath } from './pathWord.ts';
import { planPaths } from './planPaths.ts';

/** Completes the path at the caret from those that the plan mentions already. */
export function usePathSuggestions(write: (words: string) => void) {
  const [input, setInput] = useState<HTMLTextAreaElement | null>(null);
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<readonly { readonly value: string }[]>(none);
  const pick = ({ value }: { readonly value: string }) => {
    if (!input) return;
    const { words, caret } = withPath(input.value, input.selectionStart, value);
    write(words);
    queueMicrotask(() => input.setSelectionRange(caret, caret));
  };
  const suggestions = useSuggestions({ typed, suggestions: known, onPick: pick, limit: 12 });
  const look = (element: HTMLTextAreaElement) => {
    const word = pathWordAt(element.value, element.selectionStart);
    if (word === undefined) return suggestions.hide();
    setInput(element);
    setTyped(word);
    setKnown(planPaths(session.getState().plan).map((path) => ({ value: path })));
    suggestions.show();
  };
  return { suggestions: withoutOpening(suggestions), input, look };
}

const none: readonly { readonly value: string }[] = [];

/** In a text an arrow moves the caret: it opens no list. */
function withoutOpening(suggestions: ReturnType<typeof useSuggestions>): ReturnType<typeof useSuggestions> {
  if (suggestions.open) return suggestions;
  return { ...suggestions, inputProps: { ...suggestions.inputProps, onKeyDown: () => undefined } };
}
