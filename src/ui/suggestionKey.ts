import type { Suggestion } from '@/ui/matchSuggestions';

/** What a key does in an input that suggests; `undefined`: it belongs to the input. A suggestion: it is taken. */
export type SuggestionKey = 'open' | 'hide' | 'next' | 'previous' | Suggestion | undefined;

export function suggestionKey(key: string, open: boolean, active: Suggestion | undefined): SuggestionKey {
  if (!open) return key === 'ArrowDown' ? 'open' : undefined;
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  if (key === 'Escape') return 'hide';
  return key === 'Enter' ? active : undefined;
}
