import { useKeptWords, type KeptWords } from '@/ui/useKeptWords';
import { useSession } from '@/session/useSession';

/** As `useKeptWords`, for words about the open draft: another has places of the same path. */
export function useDraftWords(about: string, first?: string): KeptWords {
  const draft = useSession((state) => state.draft);
  return useKeptWords(`${draft ?? ''} ${about}`, first);
}
