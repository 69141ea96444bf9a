import { useCallback, useSyncExternalStore } from 'react';
import type { Row } from '../core/plan.ts';
import { session, subscribePath } from './session.ts';
import { rowAt } from '../core/valueAt.ts';

/** A row as it stands now; renders again when its own lines change. Undefined once it is gone. */
export function useRow(path: string): Row | undefined {
  const subscribe = useCallback((listener: () => void) => subscribePath(path, listener), [path]);
  useSyncExternalStore(subscribe, () => {
    const { plan } = session.getState();
    const row = rowAt(plan, path);
    return row && plan.text.slice(row.part.from, row.part.to);
  });
  return rowAt(session.getState().plan, path);
}
