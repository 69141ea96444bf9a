import { currentRoute, navigate, showView, type View } from '@/session/route';
import type { Action } from './action.ts';
import { shownPlan } from './shownPlan.ts';

export const viewNames: Readonly<Record<View, string>> = {
  write: 'Write',
  checklist: 'Checklist',
  chart: 'Chart',
  markdown: 'Markdown',
};

export const viewActions: readonly Action[] = [
  {
    id: 'home',
    name: () => 'All plans and templates',
    group: 'Go to',
    available: () => currentRoute().page !== 'home',
    perform: () => navigate({ page: 'home' }),
  },
  toView('write'),
  toView('checklist'),
  toView('chart'),
  toView('markdown'),
];

function toView(view: View): Action {
  return {
    id: `view-${view}`,
    name: () => `${viewNames[view]} view`,
    group: 'Go to',
    available: () => {
      const route = currentRoute();
      return shownPlan() !== undefined && 'view' in route && route.view !== view;
    },
    perform: () => showView(view),
  };
}
