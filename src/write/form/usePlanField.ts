import type { Field } from '@/core/plan';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';

/** A field as it stands; read anew when fields or rows came, went or moved. Undefined once it is gone. */
export function usePlanField(path: string): Field | undefined {
  useSession(({ structure }) => structure);
  return session.getState().plan.fields.get(path);
}
