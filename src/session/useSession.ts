import { useStore } from 'zustand';
import { session, type Session } from './session.ts';

/** A slice of the session; the component renders again when the slice is another. */
export function useSession<Slice>(select: (state: Session) => Slice): Slice {
  return useStore(session, select);
}
