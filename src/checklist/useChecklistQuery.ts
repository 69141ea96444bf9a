import { useMemo } from 'react';
import { currentRoute, setQuery, useRoute } from '@/session/route';
import { readQuery, writeQuery, type ChecklistQuery } from './checklistQuery.ts';

/** How the list is grouped and filtered, as the address has it. */
export function useChecklistQuery(): ChecklistQuery {
  const route = useRoute();
  const query = 'query' in route ? route.query : '';
  return useMemo(() => readQuery(query), [query]);
}

/** Changes some of it; what is not named stays. */
export function changeQuery(change: (query: ChecklistQuery) => ChecklistQuery): void {
  setQuery(writeQuery(change(currentQuery())));
}

export function currentQuery(): ChecklistQuery {
  const route = currentRoute();
  return readQuery('query' in route ? route.query : '');
}
